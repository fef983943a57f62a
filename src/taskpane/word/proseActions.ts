/** What is done with the findings in the report's prose: shown, accepted, commented, mended; each write can be taken back. */
import { revocationChanges } from '../../app/acceptance/acceptance';
import type { Outcome } from '../../app/contract/outcome';
import type { Noted } from '../../app/contract/report';
import { claimAcceptance } from '../../app/narrative/acceptedClaims';
import { proposalOf } from '../../app/narrative/claimProposal';
import type { SheetChanges } from '../../app/contract/writer';
import { describeClaim } from '../../words/narrative/narrativeWords';
import { narrativeWordsOf } from '../../words/narrative/narrativeWordsOf';
import { wordText, type WordText } from '../../words/pane/wordTextOf';
import type { Desk } from '../desk/desk';
import { dateOf } from '../undo/dates';
import { keep } from '../undo/recording';
import { offerUndo } from '../undo/undoing';
import { checkProse, checkProseNow } from './checkProse';
import { placesIn, type ProseItem } from './proseState';
import { sayReportSorry } from './saying';

const TRACKED = 'tracked';

export function wantsTracking(desk: Desk): boolean {
  return desk.book.abilities.report?.tracking === true && desk.book.recall(TRACKED) !== 'no';
}

/** Of words here and of cells in the view of tables. */
export function setTracking(desk: Desk, on: boolean): void {
  desk.book.remember(TRACKED, on ? 'yes' : 'no');
  desk.book.report?.track(on);
  desk.set({});
}

export async function choose(desk: Desk, { id, claim }: ProseItem): Promise<void> {
  const { prose } = desk.state;
  if (!prose || !desk.book.report) return;
  desk.set({ prose: { ...prose, current: id } });
  const outcome = await desk.book.report.show(placesIn(prose, claim.start, claim.end));
  if ('problem' in outcome) sayReportSorry(desk, outcome.problem);
}

export async function step(desk: Desk, by: 1 | -1): Promise<void> {
  const { prose } = desk.state;
  const open = prose?.open ?? [];
  const at = open.findIndex(({ id }) => id === prose?.current);
  const next =
    open[at < 0 ? (by > 0 ? 0 : open.length - 1) : Math.min(Math.max(at + by, 0), open.length - 1)];
  if (next) await choose(desk, next);
}

export async function toggleLive(desk: Desk): Promise<void> {
  const say = (name: 'live' | 'notLive'): void => {
    desk.say('good', ({ text }) => wordText[text.language][name]);
  };
  if (desk.stopWatching) {
    desk.stopWatching();
    desk.stopWatching = null;
    desk.set({ watching: false });
    say('notLive');
    return;
  }
  const outcome = await desk.book.watch(() => void checkProse(desk));
  if ('problem' in outcome) {
    sayReportSorry(desk, outcome.problem);
    return;
  }
  desk.stopWatching = outcome.done;
  desk.set({ watching: true });
  say('live');
}

export function acceptClaim(desk: Desk, { claim }: ProseItem, reason: string, by: string): Promise<void> {
  desk.book.remember('by', by);
  const given = { reason, by, date: dateOf(desk.now()) };
  return writeReasons(desk, (grids) => claimAcceptance(claim, given, grids), 'accepted');
}

export function revokeClaim(desk: Desk, { acceptance }: ProseItem): Promise<void> {
  if (!acceptance) return Promise.resolve();
  return writeReasons(desk, (grids) => revocationChanges(acceptance, grids), 'revoked');
}

type Grids = Parameters<typeof revocationChanges>[1];

function writeReasons(
  desk: Desk,
  changesOf: (grids: Grids) => SheetChanges,
  said: 'accepted' | 'revoked',
): Promise<void> {
  return desk.work(async () => {
    const read = await desk.book.read('workbook');
    if ('problem' in read) {
      sayReportSorry(desk, read.problem, true);
      return;
    }
    const outcome = await desk.book.write('accept', [changesOf(read.done.grids)]);
    if ('problem' in outcome) {
      sayReportSorry(desk, outcome.problem, true);
      return;
    }
    keep(desk, outcome.done.undo);
    await checkAgain(desk, (t) => t[said]);
  });
}

/** What was written stands, whether or not Word still lets it be checked: both are said. */
async function checkAgain(desk: Desk, sentence: (t: WordText) => string): Promise<void> {
  const problem = await checkProseNow(desk);
  desk.say(
    problem ? 'bad' : 'good',
    ({ text }) => {
      const t = wordText[text.language];
      return problem ? `${sentence(t)} ${t.unchecked}` : sentence(t);
    },
    offerUndo(desk),
  );
}

export function applyProposal(desk: Desk, { claim }: ProseItem): Promise<void> {
  return desk.work(async () => {
    const { prose } = desk.state;
    const { report } = desk.book;
    const proposal = proposalOf(claim, prose?.claims ?? []);
    const [place, ...others] = prose && proposal ? placesIn(prose, proposal.start, proposal.end) : [];
    if (!report || !proposal || !place || others.length > 0) return;
    const tracked = wantsTracking(desk);
    const outcome = await report.replaceText({ place, next: proposal.next }, tracked);
    if ('problem' in outcome) {
      sayReportSorry(desk, outcome.problem, true);
      return;
    }
    keep(desk, outcome.done);
    await checkAgain(desk, (t) => t.applied(proposal.old, proposal.next, tracked));
  });
}

export function commentOn(desk: Desk, items: readonly ProseItem[]): Promise<void> {
  return desk.work(async () => {
    const { prose, text } = desk.state;
    const { report } = desk.book;
    if (!prose || !report) return;
    const words = narrativeWordsOf(text.language);
    const notes = items.reduce<Parameters<typeof report.comment>[0][number][]>((all, { claim }) => {
      const [place] = placesIn(prose, claim.start, claim.end);
      return place ? all.concat({ place, text: describeClaim(claim, words) }) : all;
    }, []);
    sayNoted(desk, await report.comment(notes), (t, { count, left }) => t.commented(count, left));
  });
}

export function clearComments(desk: Desk): Promise<void> {
  return desk.work(async () => {
    const { report } = desk.book;
    if (report) sayNoted(desk, await report.clearComments(), (t, { count, left }) => t.cleared(count, left));
  });
}

function sayNoted(
  desk: Desk,
  outcome: Outcome<Noted>,
  sentence: (t: WordText, noted: Noted) => string,
): void {
  if ('problem' in outcome) {
    sayReportSorry(desk, outcome.problem, true);
    return;
  }
  const noted = outcome.done;
  if (noted.undo) keep(desk, noted.undo);
  desk.say(
    'good',
    ({ text }) => sentence(wordText[text.language], noted),
    noted.undo ? offerUndo(desk) : null,
  );
}
