/** Selecting cells with the mouse. */
import type { SheetView } from './sheetView';

export interface Pointed {
  sheet(): SheetView | null;
  isEditor(target: EventTarget | null): boolean;
  /** The cursor stands elsewhere. */
  moved(): void;
  edit(): void;
}

export function attachMouse(frame: HTMLElement, pointed: Pointed): void {
  let dragging = false;
  frame.addEventListener('mousedown', (event) => {
    const sheet = pointed.sheet();
    if (!sheet || pointed.isEditor(event.target) || event.button !== 0) return;
    const position = sheet.positionAt(event.clientX, event.clientY);
    // A press on the scroll bar is none on a cell.
    const box = sheet.element.getBoundingClientRect();
    const { clientWidth, clientHeight } = sheet.element;
    if (!position || event.clientX - box.left > clientWidth || event.clientY - box.top > clientHeight) return;
    event.preventDefault();
    sheet.element.focus({ preventScroll: true });
    if (event.shiftKey) sheet.selection.extendTo(position);
    else sheet.selection.select(position);
    sheet.view.moved(sheet.selection.cursor);
    dragging = true;
    sheet.render();
    pointed.moved();
  });
  frame.addEventListener('mousemove', (event) => {
    const sheet = dragging ? pointed.sheet() : null;
    const position = sheet?.positionAt(event.clientX, event.clientY);
    if (!sheet || !position || (event.buttons & 1) === 0) return;
    sheet.selection.extendTo(position);
    sheet.render();
  });
  frame.addEventListener('mouseup', () => {
    dragging = false;
  });
  frame.addEventListener('dblclick', (event) => {
    if (!pointed.isEditor(event.target)) pointed.edit();
  });
}
