/** Names come from outside: what could steer a terminal is left out. */
export function printable(name: string): string {
  return name.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?');
}
