// Finds sentences that stand outside words/: what a person reads is written there, in both languages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './imports';

/** Labels of forms are data; so are the names of sheets and columns, which are too short to be sentences. */
const elsewhere = /^src\/(words|forms)\//;

/** "src/app/a.ts:12: Không đọc được tệp." for every text that reads as a sentence and is not thrown at a developer. */
export function strayTexts(root: string): string[] {
  return sourceFiles(join(root, 'src')).flatMap((file) => {
    const path = file.slice(root.length + 1).replace(/\\/g, '/');
    return elsewhere.test(path) ? [] : textsOf(path, readFileSync(file, 'utf8'));
  });
}

export function textsOf(path: string, source: string): string[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== null && isSentence(text) && !isThrown(node)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push(`${path}:${String(line)}: ${text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isJsxText(node)) return node.text.trim();
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => '…' + literal.text)].join('');
}

/** A capital, at least three words, and an end as of a sentence; or six words of which one is Vietnamese. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^[("“]*\p{L}[\p{L}\p{M}-]*[.,:;?!)"”…]*$/u.test(word));
  if (!/^["“]*\p{Lu}\p{L}*/u.test(text) || words.length < 3) return false;
  return /[.?!…]["”)]*$/.test(text) || (words.length >= 6 && /[\u00c0-\u1ef9]/.test(text));
}

function isThrown(node: ts.Node): boolean {
  if (ts.isThrowStatement(node)) return true;
  if (ts.isNewExpression(node) && node.expression.getText().endsWith('Error')) return true;
  return !ts.isSourceFile(node) && !ts.isBlock(node) && isThrown(node.parent);
}
