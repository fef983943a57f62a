/** What unfolds at a button, shown by a part of the pane that is loaded when it is first opened. */
import { useState } from 'preact/hooks';
import type { Desk } from '../desk/desk';

export interface Unfolded<Part> {
  readonly open: boolean;
  /** null until it has come. */
  readonly part: Part | null;
  readonly toggle: () => void;
  readonly close: () => void;
}

export function useUnfolded<Part extends object>(desk: Desk, bring: () => Promise<Part>): Unfolded<Part> {
  const [open, setOpen] = useState(false);
  const [part, setPart] = useState<Part | null>(null);
  const toggle = async (): Promise<void> => {
    setOpen(!open);
    if (open || part) return;
    try {
      setPart(await bring());
    } catch (error) {
      desk.sayFault(error);
    }
  };
  return {
    open,
    part,
    toggle: () => void toggle(),
    close: () => {
      setOpen(false);
    },
  };
}
