/** Names of files that do not get into each other's way. */

/** "xa", and for the second of that name "xa (2)"; what was given is taken. Case does not tell names apart. */
export function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${wanted} (${i})`;
  taken.add(name.toLowerCase());
  return name;
}
