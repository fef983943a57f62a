/**
 * A list that draws only what is near the window's view, so that ten thousand
 * findings scroll like twenty. Heights are estimated until a row has been drawn.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePrinting } from './printing';

interface Props {
  readonly label: string;
  readonly ids: readonly string[];
  /** Drawn wherever the view is: the row that has the focus must not vanish. */
  readonly keep: number;
  /** The scrolling element around the list. */
  readonly scroller: () => HTMLElement | null;
  readonly row: (index: number) => ComponentChildren;
  readonly className: (index: number) => string;
}

const ESTIMATE = 84;
/** Pixels drawn above and below the view. */
const MARGIN = 600;
/** Short lists are drawn whole. */
const SHORT = 120;

interface View {
  readonly top: number;
  readonly height: number;
}

const WHOLE: View = { top: 0, height: Infinity };

export function VirtualList({ label, ids, keep, scroller, row, className }: Props): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef<Record<string, number>>({});
  const [view, setView] = useState<View>({ top: 0, height: 800 });
  const [, measured] = useState(0);
  const printing = usePrinting();

  useLayoutEffect(() => {
    const box = scroller();
    if (!box) return;
    const look = (): void => {
      const from = list.current
        ? list.current.getBoundingClientRect().top - box.getBoundingClientRect().top
        : 0;
      setView((old) =>
        Math.abs(old.top + from) < 100 && old.height === box.clientHeight
          ? old
          : { top: -from, height: box.clientHeight },
      );
    };
    look();
    box.addEventListener('scroll', look);
    window.addEventListener('resize', look);
    return () => {
      box.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [scroller]);

  useLayoutEffect(() => {
    let changed = false;
    for (const node of list.current?.querySelectorAll<HTMLElement>('[data-id]') ?? []) {
      const id = node.getAttribute('data-id') ?? '';
      if (heights.current[id] === node.offsetHeight) continue;
      heights.current[id] = node.offsetHeight;
      changed = true;
    }
    // Only a long list has rows whose place depends on it.
    if (changed && ids.length > SHORT) measured((n) => n + 1);
  });

  const drawn = visible(ids, heights.current, printing ? WHOLE : view, keep);
  return (
    <ul class="findings" aria-label={label} ref={list}>
      {drawn.map(({ index, space }) => (
        <li
          key={ids[index]}
          class={className(index)}
          data-id={ids[index]}
          style={space > 0 ? { marginTop: `${space}px` } : {}}
          aria-setsize={ids.length}
          aria-posinset={index + 1}
        >
          {row(index)}
        </li>
      ))}
      <li class="rest" style={{ height: `${restOf(ids, heights.current, drawn)}px` }} aria-hidden="true" />
    </ul>
  );
}

interface Drawn {
  readonly index: number;
  /** The height of what is left out before it. */
  readonly space: number;
}

function visible(
  ids: readonly string[],
  heights: Readonly<Record<string, number>>,
  { top, height }: View,
  keep: number,
): Drawn[] {
  const drawn: Drawn[] = [];
  let [at, space] = [0, 0];
  ids.forEach((id, index) => {
    const own = heights[id] ?? ESTIMATE;
    const near = at + own > top - MARGIN && at < top + height + MARGIN;
    if (near || ids.length <= SHORT || index === keep) {
      drawn.push({ index, space });
      space = 0;
    } else space += own;
    at += own;
  });
  return drawn;
}

function restOf(
  ids: readonly string[],
  heights: Readonly<Record<string, number>>,
  drawn: readonly Drawn[],
): number {
  const last = drawn[drawn.length - 1]?.index ?? -1;
  let rest = 0;
  for (let i = last + 1; i < ids.length; i++) rest += heights[ids[i] ?? ''] ?? ESTIMATE;
  return rest;
}
