/** What a number format code says of the cell, in its file (English) spelling: "#,##0.0", "0.00%", "dd/mm/yyyy". */

/** The code's first section without what is only printed: quoted texts, escapes, padding, colours and conditions. */
function placeholders(format: string): string {
  let kept = '';
  for (let i = 0; i < format.length; i++) {
    const char = format.charAt(i);
    if (char === ';') break;
    if (char === '"') i = endOf(format, '"', i);
    else if (char === '[') {
      const end = endOf(format, ']', i);
      // Elapsed time, [h]:mm, is the one bracket that says how the number is read.
      if (/^\[(?:h+|m+|s+)\]$/i.test(format.slice(i, end + 1))) kept += 'h';
      i = end;
    } else if (char === '\\' || char === '_' || char === '*') i++;
    else kept += char;
  }
  return kept.replace(/general/i, '');
}

function endOf(format: string, mark: string, start: number): number {
  const end = format.indexOf(mark, start + 1);
  return end < 0 ? format.length : end;
}

/** "dd/mm/yyyy", "d-mmm", "h:mm", "[h]:mm"; not "0.0E+00", nor "General" with a unit. */
export function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(placeholders(format));
}

/** The number is stored as a fraction and shown times a hundred; "0.0\%" and '0"%"' only print the sign. */
export function isPercentFormat(format: string): boolean {
  return placeholders(format).includes('%');
}

/** "# ?/?", "# ??/100": 0,62 is shown as 18/29. */
export function isFractionFormat(format: string): boolean {
  return /[0#?]\s*\/\s*[0-9#?]/.test(placeholders(format));
}

/** ";;;" and its like: the section that a number other than 0 falls into shows nothing. */
export function hidesNumber(format: string, value: number): boolean {
  const sections = format.split(';');
  if (value === 0 || sections.length < 2) return false;
  const section = value < 0 ? sections[1] : sections[0];
  return (section ?? '').trim() === '';
}

/** "@": a number typed into the cell stays a text. */
export function isTextFormat(format: string): boolean {
  return placeholders(format).includes('@');
}

/** "#,##0.00" 2, "0%" 0; null where the code leaves it to the number: "General", "@", fractions, powers. */
export function decimalsOfFormat(format: string): number | null {
  const code = placeholders(format);
  if (!/[0#?]/.test(code) || /[/@]|e[+-]/i.test(code)) return null;
  const fraction = /\.([0#?]*)/.exec(code);
  return fraction ? (fraction[1] ?? '').length : 0;
}
