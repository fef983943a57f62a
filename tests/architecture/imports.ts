// Reads who imports whom under src/ and names every arrow that the floors do not allow, and every circle.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/** What the files of one floor may import: other floors (or one file of theirs) and packages. */
export interface Floor {
  readonly name: string;
  readonly floors: readonly string[];
  readonly packages: readonly string[];
}

/** The floors of ARCHITECTURE.md, lowest first; the arrows run downwards. */
export const floors: readonly Floor[] = [
  { name: 'core', floors: [], packages: ['big.js', 'fastest-levenshtein', 'js-sha256'] },
  { name: 'forms', floors: ['core'], packages: [] },
  { name: 'app', floors: ['core', 'forms'], packages: [] },
  { name: 'words', floors: ['core', 'forms', 'app'], packages: [] },
  { name: 'hosts/office', floors: ['core', 'app/contract'], packages: [] },
  {
    name: 'hosts/excel',
    floors: ['core', 'app/contract', 'app/comments', 'hosts/office'],
    packages: ['@microsoft/office-js'],
  },
  {
    name: 'hosts/word',
    floors: ['core', 'app/contract', 'hosts/office'],
    packages: ['@microsoft/office-js', 'big.js'],
  },
  { name: 'hosts/package/xml', floors: ['hosts/package/fileProblem'], packages: [] },
  { name: 'hosts/package/zip', floors: ['hosts/package/fileProblem'], packages: ['fflate'] },
  { name: 'hosts/package/encrypted', floors: ['hosts/package/zip'], packages: ['js-sha256'] },
  { name: 'hosts/package/parts', floors: ['core', 'hosts/package'], packages: [] },
  { name: 'hosts/package', floors: ['core'], packages: [] },
  { name: 'hosts/xlsx/read', floors: ['core', 'hosts/package'], packages: ['numfmt'] },
  { name: 'hosts/xlsx/show', floors: ['core', 'hosts/package', 'hosts/xlsx/read'], packages: [] },
  {
    name: 'hosts/xlsx/comments',
    floors: ['core', 'app/contract', 'app/comments', 'hosts/package', 'hosts/xlsx/read'],
    packages: [],
  },
  { name: 'hosts/xlsx/edit', floors: ['core', 'hosts/package', 'hosts/xlsx/read'], packages: [] },
  {
    name: 'hosts/xlsx/draw',
    floors: ['core', 'hosts/package', 'hosts/xlsx/read', 'hosts/xlsx/edit'],
    packages: ['hucre', 'fflate'],
  },
  {
    // An open file recalculates the forms that its sheets hold.
    name: 'hosts/xlsx/book',
    floors: [
      'core',
      'app/contract',
      'app/session',
      'app/comments',
      'hosts/package',
      'hosts/xlsx/read',
      'hosts/xlsx/show',
      'hosts/xlsx/edit',
      'hosts/xlsx/comments',
      'hosts/xlsx/draw',
    ],
    packages: [],
  },
  { name: 'hosts/docx', floors: ['core', 'hosts/package'], packages: [] },
  { name: 'hosts/csv', floors: ['core'], packages: [] },
  {
    // A sealed document is read back: its seal is of what is printed.
    name: 'exports',
    floors: ['core', 'forms', 'app', 'words', 'hosts/package', 'hosts/xlsx', 'hosts/docx'],
    packages: ['docx', 'fflate', 'hucre', 'hyparquet-writer', 'js-sha256'],
  },
  {
    name: 'taskpane',
    floors: ['core', 'forms', 'app', 'words', 'hosts', 'exports'],
    packages: ['preact', 'promise-polyfill'],
  },
  {
    name: 'web',
    floors: ['core', 'forms', 'app', 'words', 'hosts/package', 'hosts/xlsx', 'exports', 'taskpane'],
    packages: ['preact'],
  },
  {
    name: 'cli',
    floors: [
      'core',
      'forms',
      'app',
      'words',
      'hosts/office',
      'hosts/package',
      'hosts/xlsx',
      'hosts/docx',
      'hosts/csv',
      'exports',
    ],
    packages: ['node:', 'tinyglobby', 'fastest-levenshtein', '@modelcontextprotocol/sdk'],
  },
];

/** The names that office.js puts on the window; one floor alone may say them. */
const officeNames = new Set(['Excel', 'Word', 'Office', 'OfficeExtension']);
const officeFloors = ['hosts/excel', 'hosts/word'];

export interface SourceFile {
  /** From the root, with "/" on every system: "src/core/number/read.ts". */
  readonly path: string;
  readonly imports: readonly string[];
  readonly saysOffice: readonly string[];
}

/** Every violation under `root`/src, one sentence each: "src/core/a.ts → src/app/b.ts: core may not import app". */
export function violations(root: string): string[] {
  const files = sourceFiles(join(root, 'src')).map((file) => readSource(root, file));
  const graph = new Map(files.map((file) => [file.path, [] as string[]]));
  const found: string[] = [];
  for (const file of files) {
    const floor = floorOf(file.path);
    if (!floor) {
      found.push(`${file.path}: stands on no floor`);
      continue;
    }
    for (const specifier of file.imports) {
      const target = specifier.startsWith('.') ? resolveImport(root, file.path, specifier) : specifier;
      if (target === null) found.push(`${file.path} → ${specifier}: there is no such file`);
      else if (specifier.startsWith('.')) {
        graph.get(file.path)?.push(target);
        if (!mayImport(floor, target)) {
          found.push(`${file.path} → ${target}: ${floor.name} may not import ${placeOf(target)}`);
        }
      } else if (!mayUse(floor, specifier)) {
        found.push(`${file.path} → ${specifier}: ${floor.name} may not import this package`);
      }
    }
    if (!officeFloors.includes(floor.name)) {
      for (const name of file.saysOffice) {
        found.push(`${file.path} → ${name}: only ${officeFloors.join(' and ')} may use Office.js`);
      }
    }
  }
  for (const circle of circles(graph)) found.push(`${circle.join(' → ')}: a circle`);
  return found;
}

export function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.(ts|tsx|mts|js|jsx|mjs)$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });
}

export function readSource(root: string, file: string): SourceFile {
  const text = readFileSync(file, 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports = tree.typeReferenceDirectives.map(({ fileName }) => fileName);
  const declared = new Set<string>();
  const said = new Set<string>();

  const visit = (node: ts.Node): void => {
    const specifier = importedBy(node);
    if (specifier !== undefined) imports.push(specifier);
    if (ts.isIdentifier(node) && officeNames.has(node.text)) {
      if (isDeclarationName(node)) declared.add(node.text);
      else if (!isOwnName(node)) said.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);

  return {
    path: relative(root, file).split(sep).join('/'),
    imports: [...new Set(imports)],
    saysOffice: [...said].filter((name) => !declared.has(name)),
  };
}

/** The module that a node names: import and export from, import(), require(), import x = require(), import types. */
function importedBy(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isExternalModuleReference(node)) return textOf(node.expression);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const loads =
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require');
  return loads ? textOf(node.arguments[0]) : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** `Excel` in `import { Excel }`, `const Excel`, `interface Excel` or `enum Excel` is a name of the file's own. */
function isDeclarationName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent)) return true;
  // `declare const Excel` and `declare namespace Excel` speak of the global, not of a new thing.
  if (isAmbient(parent)) return false;
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isClassDeclaration(parent) ||
      ts.isInterfaceDeclaration(parent) ||
      ts.isTypeAliasDeclaration(parent) ||
      ts.isEnumDeclaration(parent) ||
      ts.isModuleDeclaration(parent)) &&
    parent.name === node
  );
}

function isAmbient(node: ts.Node): boolean {
  if (ts.isSourceFile(node)) return false;
  const declared = ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(isDeclareKeyword);
  return declared === true || isAmbient(node.parent);
}

function isDeclareKeyword({ kind }: ts.Modifier): boolean {
  return kind === ts.SyntaxKind.DeclareKeyword;
}

/** `Excel` in `words.Excel` or `{ Excel: 1 }` is a member; in `window.Excel` it is the global again. */
function isOwnName({ parent, text }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent) && parent.name.text === text) {
    const { expression } = parent;
    const onWindow = ts.isIdentifier(expression) && /^(window|globalThis|self)$/.test(expression.text);
    return !onWindow && !(ts.isIdentifier(expression) && officeNames.has(expression.text));
  }
  if (ts.isQualifiedName(parent)) return parent.right.text === text && parent.left.getText() !== text;
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isEnumMember(parent)) &&
    ts.isIdentifier(parent.name) &&
    parent.name.text === text
  );
}

export function resolveImport(root: string, from: string, specifier: string): string | null {
  const base = resolve(root, dirname(from), specifier);
  const endings = ['', '.ts', '.tsx', '.d.ts', '.json', '/index.ts', '/index.tsx'];
  const file = endings
    .map((ending) => base + ending)
    .find((path) => existsSync(path) && statSync(path).isFile());
  return file === undefined ? null : relative(root, file).split(sep).join('/');
}

function floorOf(path: string): Floor | undefined {
  return floors.find(({ name }) => path.startsWith(`src/${name}/`));
}

function placeOf(path: string): string {
  return floorOf(path)?.name ?? posix.dirname(path);
}

function mayImport(floor: Floor, target: string): boolean {
  return [floor.name, ...floor.floors].some((place) => {
    // "app/contract" is the file app/contract.ts or the folder app/contract/.
    return target.startsWith(`src/${place}/`) || target === `src/${place}.ts`;
  });
}

function mayUse(floor: Floor, specifier: string): boolean {
  return floor.packages.some((name) =>
    name.endsWith(':') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  );
}

/** One shortest circle through each group of files that reach one another, its first file repeated at the end. */
export function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const seen = new Set<string>();
  for (const start of graph.keys()) {
    if (seen.has(start)) continue;
    const circle = shortestCircle(graph, start);
    if (!circle) continue;
    for (const file of circle) seen.add(file);
    found.push(circle);
  }
  return found;
}

function shortestCircle(graph: ReadonlyMap<string, readonly string[]>, start: string): string[] | undefined {
  const queue: string[][] = [[start]];
  const reached = new Set<string>();
  for (const path of queue) {
    for (const next of graph.get(path.at(-1) ?? start) ?? []) {
      if (next === start) return [...path, start];
      if (!reached.has(next)) {
        reached.add(next);
        queue.push([...path, next]);
      }
    }
  }
  return undefined;
}
