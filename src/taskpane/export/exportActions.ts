/** What the buttons of the Export view do. */
import { clipboardAnnex } from '../../exports/clipboardHtml';
import { copyAnnex } from '../../exports/copy';
import { recordsCsv } from '../../exports/csv';
import { annexOf } from '../../exports/document/annex';
import { periodOf } from '../../core/table/heading/title';
import type { AnnexFields, CalendarDay } from '../../exports/document/annexFields';
import { type CheckReport, checkReportOf } from '../../exports/document/checkReport';
import { recordsJson } from '../../exports/json';
import { recordsOf } from '../../exports/records';
import { reportLayout } from '../../exports/reportLayout';
import { exportWordsOf } from '../../words/exports/exportWordsOf';
import type { Desk } from '../desk/desk';
import { exportText } from '../../words/pane/exportTextOf';
import { insertLayout } from '../undo/recording';
import { offerUndo } from '../undo/undoing';
import { download, fileName, TYPES } from './download';
import { type Exportable, type Prepared, prepareNow } from './exportable';
import type * as wordFilesModule from './wordFiles';

export interface ExportWish {
  readonly chosen: Exportable;
  readonly fields: AnnexFields;
  readonly heading: boolean;
  readonly sealLine: boolean;
  /** Why it leaves although the gate warned; "" where it did not. */
  readonly reason: string;
  /** Told when the workbook is no longer what the view shows. */
  readonly changed: (now: Prepared) => void;
}

export type FileKind = 'word' | 'csv' | 'json' | 'report';

/** In the click handler itself: browsers let nothing be copied later. */
export function copyTable(desk: Desk, wish: ExportWish, place: HTMLElement): void {
  if (desk.state.busy) return;
  const copying = copyAnnex(clipboardAnnex(annexFor(desk, wish), { heading: wish.heading }), place);
  void desk.work(async (engine) => {
    const how = await copying;
    if (how === 'selected') afterCtrlC(desk, place);
    const now = await prepareNow(desk, engine);
    if ('tables' in now && isOther(now, wish)) tellChanged(desk, wish, now);
    else desk.say('good', ({ text }) => exportWordsOf(text.language).copied[how]);
  });
}

/** The browser copies what is selected after it has told of it. */
function afterCtrlC(desk: Desk, place: HTMLElement): void {
  place.oncopy = () => {
    place.oncopy = null;
    window.setTimeout(() => {
      place.textContent = '';
      desk.say('good', ({ text }) => exportWordsOf(text.language).copied.copied);
    }, 0);
  };
}

export function downloadFile(desk: Desk, wish: ExportWish, kind: FileKind): Promise<void> {
  return withFresh(desk, wish, async () => {
    const { table } = wish.chosen.checked;
    const { language } = desk.state.text;
    const { unitName } = wish.fields;
    const said = exportText[language];
    const about = [unitName, periodOf(table)];
    if (kind === 'csv' || kind === 'json') {
      const content =
        kind === 'csv'
          ? recordsCsv(recordsOf(table))
          : recordsJson(table, { unitName, seal: wish.chosen.sealed.code });
      give(desk, kind, fileName([table.form.id, ...about], kind), content);
      return;
    }
    const words = await wordFiles();
    if (!words) {
      desk.say('bad', ({ text }) => exportText[text.language].noWordFiles);
      return;
    }
    const [name, bytes] =
      kind === 'word'
        ? [table.form.id, await words.sealedAnnex(annexFor(desk, wish), wish.chosen.sealed)]
        : [said.reportName, await words.reportDocx(reportFor(desk, wish))];
    give(desk, kind, fileName([name, ...about], 'docx'), bytes);
  });
}

export function insertReport(desk: Desk, wish: ExportWish): Promise<void> {
  return withFresh(desk, wish, async () => {
    const layout = reportLayout(reportFor(desk, wish));
    const sheet = await insertLayout(desk, layout, { kind: 'newSheet' }, { kind: 'layout', layout });
    if (sheet === null) return;
    desk.say('good', ({ text }) => exportText[text.language].reportInserted(sheet), offerUndo(desk));
  });
}

/** null in an engine that cannot parse them, or where they cannot be fetched. */
function wordFiles(): Promise<typeof wordFilesModule | null> {
  return import(/* webpackChunkName: "modern/word-files" */ './wordFiles').catch((error: unknown) => {
    console.warn(error);
    return null;
  });
}

function give(desk: Desk, kind: FileKind, name: string, content: Uint8Array | string): void {
  download(name, content, TYPES[kind === 'csv' || kind === 'json' ? kind : 'docx']);
  desk.say('good', ({ text }) => {
    const t = exportText[text.language];
    return kind === 'word' ? `${t.downloaded(name)} ${t.notSeen}` : t.downloaded(name);
  });
}

/** What leaves must be what the warnings spoke of. */
export function withFresh(desk: Desk, wish: ExportWish, task: () => Promise<void>): Promise<void> {
  return desk.work(async (engine) => {
    const now = await prepareNow(desk, engine);
    if ('problem' in now) desk.saySorry(now.problem);
    else if (isOther(now, wish)) tellChanged(desk, wish, now);
    else await task();
  });
}

function isOther({ tables }: Prepared, { chosen }: ExportWish): boolean {
  return tables.every(({ id, sealed }) => id !== chosen.id || sealed.code !== chosen.sealed.code);
}

function tellChanged(desk: Desk, wish: ExportWish, now: Prepared): void {
  wish.changed(now);
  desk.say('bad', ({ text }) => exportText[text.language].changedMeanwhile);
}

function annexFor(desk: Desk, { chosen, fields, sealLine }: ExportWish): ReturnType<typeof annexOf> {
  const words = exportWordsOf(desk.state.text.language);
  return annexOf(chosen.checked.table, fields, sealLine ? words.sealLine(chosen.sealed.code) : '');
}

function reportFor(desk: Desk, { chosen, fields, reason }: ExportWish): CheckReport {
  const { table, places, judgement, open, accepted } = chosen.checked;
  return checkReportOf({
    table,
    places,
    judgement,
    open,
    accepted,
    unitName: fields.unitName,
    date: dayOf(desk.now()),
    language: desk.state.text.language,
    exportReason: reason,
    seal: chosen.sealed.code,
  });
}

function dayOf(now: Date): CalendarDay {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
