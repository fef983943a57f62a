/** A conditional format: kept and handed back, never drawn. */
import type { Box } from './box';

export interface ConditionalFormat {
  readonly id: string;
  readonly type: 'Custom' | 'CellValue';
  box: Box;
  stopIfTrue: boolean;
  formula: string;
  rule: Readonly<Record<string, unknown>> | null;
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
}
