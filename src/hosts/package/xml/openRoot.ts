/** "<Types/>" -> "<Types></Types>": so that something can be put in. */
export function openRoot(xml: string, root: string): string {
  const empty = new RegExp(`<([^\\s:<>/?!]{1,40}:)?(${root}\\b[^<>]*)/>\\s*$`);
  return xml.replace(
    empty,
    (_, prefix: string | undefined, rest: string) => `<${prefix ?? ''}${rest}></${prefix ?? ''}${root}>`,
  );
}
