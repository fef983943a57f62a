/** The Word of the guides' pictures: in memory, with the report of a commune open. Run before the page's own scripts. */
import { reportBlocks } from '../../fixtures/report';
import '../../word-host/browser';

window.wordHost.person.open(reportBlocks());
