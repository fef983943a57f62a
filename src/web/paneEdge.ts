/** The line between grid and pane: drawn aside, or moved by the arrow keys, it widens the pane; kept for the next visit. */
import { part } from './element';

const KEY = 'so-khop-pane-width';
const NARROWEST = 320;
const STEP = 24;

export function startPaneEdge(): void {
  const edge = part('pane-edge');
  const pane = part('pane');
  const widest = (): number => Math.max(NARROWEST, Math.round(window.innerWidth * 0.6));
  const show = (wanted: number): void => {
    const width = Math.round(Math.min(Math.max(wanted, NARROWEST), widest()));
    pane.style.setProperty('--pane-width', `${width}px`);
    edge.setAttribute('aria-valuemin', String(NARROWEST));
    edge.setAttribute('aria-valuemax', String(widest()));
    edge.setAttribute('aria-valuenow', String(width));
  };
  const keep = (): void => {
    try {
      localStorage.setItem(KEY, edge.getAttribute('aria-valuenow') ?? '');
    } catch {
      // A browser that keeps nothing begins at the usual width next time.
    }
  };
  show(keptWidth() ?? (window.innerWidth >= 1600 ? 480 : 350));
  edge.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
    if (by === 0) return;
    event.preventDefault();
    show(pane.getBoundingClientRect().width + by);
    keep();
  });
  edge.addEventListener('pointerdown', (event) => {
    edge.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  edge.addEventListener('pointermove', (event) => {
    if (edge.hasPointerCapture(event.pointerId)) show(pane.getBoundingClientRect().right - event.clientX);
  });
  edge.addEventListener('pointerup', keep);
}

function keptWidth(): number | null {
  try {
    const kept = Number(localStorage.getItem(KEY));
    return kept >= NARROWEST ? kept : null;
  } catch {
    return null;
  }
}
