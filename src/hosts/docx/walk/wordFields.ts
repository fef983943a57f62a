/** Fields of a Word text: their code is not shown, their result is, until it is computed anew (ECMA-376 Part 1, 17.16). */

export interface WordFields {
  /** w:fldChar of a type: "begin", "separate", "end"; true where a result begins that may change by itself. */
  mark(type: string | null): boolean;
  code(text: string): void;
  /** What stands here is the code of a field. */
  readonly inCode: boolean;
}

/** A link's text is no result of anything. */
export function isComputed(code: string): boolean {
  return !/^\s*HYPERLINK\b/i.test(code.slice(0, 200));
}

export function createWordFields(): WordFields {
  const open: { code: string; inCode: boolean }[] = [];
  let coded = 0;
  const leaveCode = (field: { code: string; inCode: boolean }): boolean => {
    if (!field.inCode) return false;
    field.inCode = false;
    coded--;
    return isComputed(field.code);
  };
  return {
    get inCode() {
      return coded > 0;
    },
    code(text) {
      const field = open[open.length - 1];
      if (field?.inCode && field.code.length < 200) field.code += text.slice(0, 200);
    },
    mark(type) {
      if (type === 'begin') {
        open.push({ code: '', inCode: true });
        coded++;
        return false;
      }
      const field = type === 'end' ? open.pop() : open[open.length - 1];
      return field !== undefined && leaveCode(field);
    },
  };
}
