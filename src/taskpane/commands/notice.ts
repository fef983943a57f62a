/** The page in a dialog: one sentence of a command, and a button that closes it. */
import { askToClose } from '../../hosts/excel/ribbon';
import { pane as en } from '../../words/en/pane/pane';
import { pane as vi } from '../../words/vi/pane/pane';
import { noticeOf } from './noticeAddress';

function show(): void {
  const sentence = document.getElementById('sentence');
  const button = document.getElementById('close');
  const notice = noticeOf(window.location.hash);
  if (!sentence || !button) return;
  const text = notice?.language === 'en' ? en : vi;
  document.documentElement.lang = text.language;
  // As text, whatever it holds: it may name a sheet.
  sentence.textContent = notice?.sentence ?? text.outside.notExcelWhat;
  button.textContent = text.close;
  button.onclick = close;
  button.focus();
  document.onkeydown = ({ key }) => {
    // "Esc" in Trident.
    if (key === 'Escape' || key === 'Esc') close();
  };
}

function close(): void {
  // A browser's window may close itself; Excel's dialog asks the page that opened it.
  if (!askToClose()) window.close();
}

show();
