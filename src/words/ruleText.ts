/** A rule's text as people write relations: "III.2.1 + III.2.2 ≤ III.1.4". */
import { oneLine, shortened } from './plainText';

export interface RuleWords {
  readonly column: string;
  /** "I.3.2.1 = 0 khi I.3.1 = 0" */
  readonly when: string;
}

export function ruleText(rule: string, words: RuleWords): string {
  const [first = '', second] = oneLine(rule).split(/\s*=>\s*/);
  const text = second === undefined ? first : second + ' ' + words.when + ' ' + first;
  return shortened(
    text
      .replace(/<=/g, '≤')
      .replace(/>=/g, '≥')
      .replace(/\s*\/\s*/g, ' ÷ ')
      .replace(/ - /g, ' − ')
      .replace(/\s*%/g, '')
      .replace(/\[([A-Za-z0-9_]+)\]/g, ' ' + words.column + ' $1')
      .replace(/\s+/g, ' ')
      .trim(),
    160,
  );
}
