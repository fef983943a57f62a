// Names the exported values that no other file uses: code that nothing calls, or a word said louder than it need be.
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './imports';

interface Exporting {
  readonly path: string;
  /** Functions, constants and classes; types may be exported for the signatures that they stand in. */
  readonly values: readonly string[];
  /** Every name that the file says. */
  readonly names: ReadonlySet<string>;
}

/** "src/core/a.ts: sum" for every exported value under `root`/src that no other file under `tops` names. */
export function deadExports(root: string, tops: readonly string[]): string[] {
  const files = tops
    .flatMap((top) => sourceFiles(join(root, top)))
    .map((file) => read(root, file))
    .filter(({ path }) => !path.includes('/fixtures/'));
  const sayers = new Map<string, number>();
  for (const { names } of files) for (const name of names) sayers.set(name, (sayers.get(name) ?? 0) + 1);
  return files
    .filter(({ path }) => path.startsWith('src/'))
    .flatMap(({ path, values }) =>
      values.filter((name) => sayers.get(name) === 1).map((name) => `${path}: ${name}`),
    );
}

function read(root: string, file: string): Exporting {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const path = relative(root, file).split(sep).join('/');
  return { path, values: tree.statements.flatMap(exportedValues), names };
}

function exportedValues(statement: ts.Statement): string[] {
  const exported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (exported !== true) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  }
  const named = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return named && statement.name ? [statement.name.text] : [];
}
