// Names every use of an Office.js member that is newer than what was asked for on the way to it. What a member needs is
// read from the documentation in its types ("[Api set: ExcelApi 1.7]").
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './imports';

/** What the manifest asks for: below it nothing has to be asked. */
const LOWEST = '1.1';

/** "src/hosts/excel/a.ts:12: getUsedRangeOrNullObject needs ExcelApi 1.4" for each unguarded use in the files. */
export function unguardedMembers(root: string, top: string, api: 'ExcelApi' | 'WordApi'): string[] {
  const files = sourceFiles(join(root, top));
  const types = join(root, 'node_modules/@types/office-js/index.d.ts');
  const program = ts.createProgram([...files, types, join(root, top, 'office.d.ts')], {
    target: ts.ScriptTarget.ES2020,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2020.d.ts', 'lib.dom.d.ts'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  });
  const uses = usesIn(program, files, api);
  const found: string[] = [];
  for (const use of uses.members) {
    if (isGuarded(use.node, use.level, uses.calls, [])) continue;
    const source = use.node.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(use.node.getStart());
    const path = relative(root, source.fileName).split(sep).join('/');
    found.push(`${path}:${line + 1}: ${use.name} needs ${api} ${use.level}`);
  }
  return found;
}

interface Use {
  readonly node: ts.Node;
  readonly name: string;
  readonly level: string;
}

interface Uses {
  readonly members: readonly Use[];
  /** Where each function of the files is named, by its declaration. */
  readonly calls: ReadonlyMap<ts.Node, readonly ts.Node[]>;
}

function usesIn(program: ts.Program, files: readonly string[], api: string): Uses {
  const checker = program.getTypeChecker();
  const members: Use[] = [];
  const calls = new Map<ts.Node, ts.Node[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node)) {
      const declaration = declarationOf(checker, node);
      if (declaration && declaration !== node.parent) {
        const level = levelOf(declaration, api);
        if (level && isNewer(level, LOWEST)) members.push({ node, name: node.text, level });
        calls.set(declaration, [...(calls.get(declaration) ?? []), node]);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return { members, calls };
}

function declarationOf(checker: ts.TypeChecker, node: ts.Identifier): ts.Node | undefined {
  let symbol = checker.getSymbolAtLocation(node);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  return symbol?.declarations?.[0];
}

/** "1.7" of a member of Excel or Word; of a member that says nothing, what its class says. Types and options need nothing. */
function levelOf(declaration: ts.Node, api: string): string | null {
  if (!declaration.getSourceFile().fileName.includes('@types/office-js')) return null;
  const isMember = ts.isMethodDeclaration(declaration) || ts.isPropertyDeclaration(declaration);
  if (!isMember) return null;
  return stated(declaration, api) ?? stated(declaration.parent, api);
}

function stated(node: ts.Node, api: string): string | null {
  const text = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
  return new RegExp(`\\[Api set: ${api} ([0-9.]+)`).exec(text)?.[1] ?? null;
}

function isNewer(level: string, than: string): boolean {
  const [a, b] = [level, than].map((each) => Number(each.split('.')[1]));
  return (a ?? 0) > (b ?? 0);
}

/**
 * Asked for in the function around the use, or in every function that leads to it. Where in the function the question
 * stands is not looked at.
 */
function isGuarded(node: ts.Node, level: string, calls: Uses['calls'], seen: readonly ts.Node[]): boolean {
  const around = functionsAround(node);
  if (around.some((each) => asks(each, level))) return true;
  const outer = around[around.length - 1];
  if (!outer || seen.includes(outer)) return seen.includes(outer ?? node);
  const named =
    ts.isVariableDeclaration(outer.parent) || ts.isPropertyAssignment(outer.parent) ? outer.parent : outer;
  const ways = calls.get(named) ?? [];
  return ways.length > 0 && ways.every((way) => isGuarded(way, level, calls, [...seen, outer]));
}

function functionsAround(node: ts.Node): ts.Node[] {
  const around: ts.Node[] = [];
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isFunctionLike(at)) around.push(at);
  }
  return around;
}

/** The function says `supports('1.7')` or `lacks('1.7')`, or names a newer level. */
function asks(node: ts.Node, level: string): boolean {
  let found = false;
  const visit = (each: ts.Node): void => {
    if (ts.isCallExpression(each) && /^(supports|lacks)$/.test(each.expression.getText())) {
      const [asked] = each.arguments;
      if (asked && ts.isStringLiteral(asked) && !isNewer(level, asked.text)) found = true;
    }
    if (!found) ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
}
