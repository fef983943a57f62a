/** Colours, where the reader is a terminal that has them: NO_COLOR and FORCE_COLOR decide first. */
import * as util from 'node:util';
import type { Severity } from '../../core/rule/rule';

const STYLE = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** https://no-color.org: any value but the empty one. FORCE_COLOR=0 is a no as well. */
function hasColours(): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined) return !/^(0|false)$/.test(FORCE_COLOR);
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return process.stdout.isTTY && TERM !== 'dumb';
}

/** The text as it is where there are no colours, or a Node without them (before 20.12). */
export function painted(severity: Severity, text: string): string {
  const { styleText } = util as { styleText?: typeof util.styleText };
  return styleText && hasColours() ? forced(styleText, severity, text) : text;
}

/** Newer Nodes look at the terminal themselves unless told not to. */
function forced(styleText: typeof util.styleText, severity: Severity, text: string): string {
  const asked: readonly unknown[] = [STYLE[severity], text, { validateStream: false }];
  return Reflect.apply(styleText, util, asked) as string;
}
