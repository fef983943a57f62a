// The web edition's first page; the table comes beside it later.
import './web.css';

/** Written in by webpack. */
declare const SO_KHOP_VERSION: string;

const version = document.getElementById('version');
if (version) version.textContent = SO_KHOP_VERSION;
