import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A module of the project: its path from the root, its text, and its TypeScript. */
export interface Module {
  readonly path: string;
  readonly text: string;
  readonly syntax: ts.SourceFile;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Gives every module below the folders named; of a page or component, the script at its front. */
export function readModules(...folders: readonly string[]): Module[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,astro,mdx}`, { cwd: root }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('tests/golden/') && !path.startsWith('tests/problems/'))
    .sort()
    .map((path) => {
      const text = readFileSync(`${root}${path}`, 'utf8');
      return { path, text, syntax: ts.createSourceFile(path, scriptOf(path, text), ts.ScriptTarget.Latest, true) };
    });
}

function scriptOf(path: string, text: string): string {
  if (path.endsWith('.ts')) return text;
  if (path.endsWith('.mdx')) return text.match(/^import .*$/gm)?.join('\n') ?? '';
  const front = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script);
  return [front, ...scripts].join('\n');
}

/** Gives what a module imports: paths from the root for our own modules, names for packages. */
export function importsOf({ path, syntax }: Module): string[] {
  const found: string[] = [];
  visit(syntax, (node) => {
    const isImport = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (isImport && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push(node.moduleSpecifier.text);
    }
    const [argument] =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
    if (argument && ts.isStringLiteral(argument)) found.push(argument.text);
  });
  return found.map((name) => (name.startsWith('.') ? posix.normalize(posix.join(dirname(path), name)) : name));
}

/** Calls a function for a node and every node below it. */
export function visit(node: ts.Node, call: (node: ts.Node) => void): void {
  call(node);
  ts.forEachChild(node, (child) => visit(child, call));
}

/** Gives the place of a node, as an editor would follow it. */
export function placeOf({ path, syntax }: Module, node: ts.Node): string {
  return `${path}:${syntax.getLineAndCharacterOfPosition(node.getStart(syntax)).line + 1}`;
}
