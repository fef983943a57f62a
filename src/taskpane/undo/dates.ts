/** Days and times as reports write them. */

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** "21/07/2026" */
export function dateOf(now: Date): string {
  return `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()}`;
}

/** "10:32, 21/07/2026" */
export function timeOf(now: Date): string {
  return `${two(now.getHours())}:${two(now.getMinutes())}, ${dateOf(now)}`;
}
