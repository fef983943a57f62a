/** Scrolls what was just opened into view, its end with its buttons before its beginning; the page around stays. */
export function reveal(opened: Element | null): void {
  const scroller = mainAround(opened);
  if (!opened || !scroller) return;
  const [place, view] = [opened.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (place.bottom > view.bottom) scroller.scrollTop += place.bottom - view.bottom + 8;
  const above = view.top - opened.getBoundingClientRect().top;
  if (above > 0 && place.height > view.height) scroller.scrollTop -= above;
}

/** Trident has no `closest`. */
function mainAround(element: Element | null): Element | null {
  let around = element;
  while (around && around.tagName !== 'MAIN') around = around.parentElement;
  return around;
}
