/** The list is its field's own, and empty once the field is: what comes later keeps files of its own. */
export function filesOf(list: FileList | null | undefined): readonly File[] {
  const files: File[] = [];
  for (let at = 0; list && at < list.length; at++) {
    const file = list[at];
    if (file) files.push(file);
  }
  return files;
}
