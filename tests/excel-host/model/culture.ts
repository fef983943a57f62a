/** How a region writes numbers and dates. */

export interface Culture {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  readonly dayFirst: boolean;
  /** What the format "m/d/yyyy" shows: Excel takes it for the system's short date. */
  readonly shortDate: string;
}

const cultures: readonly Culture[] = [
  { name: 'vi-VN', decimal: ',', group: '.', dayFirst: true, shortDate: 'dd/mm/yyyy' },
  { name: 'en-US', decimal: '.', group: ',', dayFirst: false, shortDate: 'm/d/yyyy' },
];

export function cultureNamed(name: string): Culture {
  const culture = cultures.find((one) => one.name === name);
  if (!culture) throw new Error(`The in-memory Excel has no culture ${name}.`);
  return culture;
}
