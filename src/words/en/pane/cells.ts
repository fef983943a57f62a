/** "1 cell", "2 cells" */
export function cellsOf(count: number): string {
  return `${count} cell${count === 1 ? '' : 's'}`;
}
