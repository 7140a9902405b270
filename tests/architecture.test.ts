import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { importsOf, type Module, placeOf, readModules, visit } from './support/modules.ts';

/**
 * The layers of the house: the modules whose path begins so may import only what matches. A module belongs to the layer
 * with the longest path that it begins with.
 */
const layers: Readonly<Record<string, RegExp>> = {
  'src/domain/': /^(?:zod$|src\/domain\/)/,
  'src/ingest/': /^(?:zod$|src\/domain\/|src\/ingest\/)/,
  'src/provisions/': /^src\/(?:domain|provisions)\//,
  'src/references/': /^(?:zod$|src\/domain\/|src\/references\/)/,
  'src/pictures/': /^src\/(?:domain|references|pictures)\//,
  'src/mdx/': /^(?:zod$|satteri$|src\/domain\/|src\/mdx\/)/,
  'src/editions/': /^(?:zod$|citeproc$|iso-639-3$|schema-dts$|src\/(?:domain|provisions|references|editions)\/)/,
  'src/browser/':
    /^src\/(?:browser\/|editions\/citations\/|domain\/(?:range-ending|inline)\.ts|references\/cards\.ts$|search\/elements\.ts$|styles\/)/,
  'src/offline/': /^(?:workbox-[a-z]+$|src\/offline\/)/,
  'src/search/': /^(?:src\/domain\/|src\/search\/)/,
  'src/concordance/': /^src\/(?:search|concordance)\//,
  'src/library/': /^(?:node:|zod$|gray-matter$|js-yaml$|astro\/loaders$|astro:schema$|src\/domain\/|src\/library\/)/,
  'src/content.config.ts': /^(?:zod$|astro:content$|astro\/loaders$|src\/domain\/|src\/library\/)/,
  'src/queries/': /^(?:astro:content$|node:|zod$|src\/(?:domain|references|library|mdx|queries)\/)/,
  'src/components/':
    /^(?:astro\/types$|src\/(?:domain|provisions|references|pictures|editions|components|browser|offline|search|styles)\/|src\/site\.ts$)/,
  'src/layouts/':
    /^(?:astro\/types$|src\/(?:domain|references|editions|queries|components|layouts|styles)\/|src\/site\.ts$)/,
  'src/pages/':
    /^(?:astro(?:$|:content$|\/types$)|zod$|src\/(?:domain|references|pictures|editions|queries|components|layouts|search|concordance|styles|pages)\/|src\/site\.ts$)/,
  'src/site.ts': /^$/,
  'scripts/': /^(?!astro:|src\/(?:components|layouts|pages)\/)/,
};

const modules = readModules('src', 'scripts');
const everything = [...modules, ...readModules('tests')];

function layerOf({ path }: Module): string | undefined {
  return Object.keys(layers)
    .filter((prefix) => path.startsWith(prefix))
    .sort((one, other) => other.length - one.length)[0];
}

describe('a module imports only what its layer may', () => {
  for (const [prefix, allowed] of Object.entries(layers)) {
    it(prefix, () => {
      const own = modules.filter((module) => layerOf(module) === prefix);
      const wrong = own.flatMap((module) =>
        importsOf(module)
          .filter((name) => !allowed.test(name))
          .map((name) => `${module.path} imports ${name}`),
      );
      assert.ok(own.length > 0, `nothing is in ${prefix}`);
      assert.deepEqual(wrong, []);
    });
  }

  it('and every module of src is in a layer', () => {
    const homeless = modules.filter((module) => layerOf(module) === undefined).map(({ path }) => path);
    assert.deepEqual(
      homeless.filter((path) => path !== 'src/env.d.ts'),
      [],
    );
  });
});

describe('a module is small and has a name of its own', () => {
  it('of at most 200 lines; a test, 250', () => {
    const long = everything.filter(
      ({ path, text }) => text.split('\n').length - 1 > (path.startsWith('tests/') ? 250 : 200),
    );
    assert.deepEqual(
      long.map(({ path }) => path),
      [],
    );
  });

  it('and is no drawer of utilities', () => {
    assert.deepEqual(
      everything
        .filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\.ts$|\/)/.test(path))
        .map(({ path }) => path),
      [],
    );
  });
});

/** What the types do not allow us, each with a test for it. */
const shortcuts: Readonly<Record<string, (node: ts.Node) => boolean>> = {
  any: (node) => node.kind === ts.SyntaxKind.AnyKeyword,
  'as, but for as const': (node) =>
    (ts.isAsExpression(node) && node.type.getText() !== 'const') || ts.isTypeAssertionExpression(node),
  'the non-null !': (node) => ts.isNonNullExpression(node),
  'a default export': (node) => ts.isExportAssignment(node),
};

describe('nothing goes round the types', () => {
  for (const [name, isOne] of Object.entries(shortcuts)) {
    it(name, () => {
      const found: string[] = [];
      for (const module of everything) {
        visit(module.syntax, (node) => {
          if (isOne(node)) found.push(placeOf(module, node));
        });
      }
      assert.deepEqual(found, []);
    });
  }

  it('a comment that silences the compiler', () => {
    const silencer = new RegExp(`@ts-(?:${['ignore', 'nocheck', 'expect-error'].join('|')})`);
    assert.deepEqual(
      everything.filter(({ text }) => silencer.test(text)).map(({ path }) => path),
      [],
    );
  });
});

/** A type that is the shadow of a schema needs no words beside those of the schema. */
function isShadow(node: ts.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && /^z\.infer<typeof \w+>$/.test(node.type.getText());
}

it('everything that a module of src exports says in a docblock what it guarantees', () => {
  const bare: string[] = [];
  for (const module of modules.filter(({ path }) => path.startsWith('src/') && path.endsWith('.ts'))) {
    for (const node of module.syntax.statements) {
      const isExported =
        ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      if (isExported && !isShadow(node) && ts.getJSDocCommentsAndTags(node).length === 0)
        bare.push(placeOf(module, node));
    }
  }
  assert.deepEqual(bare, []);
});

describe('what a README names is there', () => {
  for (const readme of ['README.md', 'content/README.md', 'tests/README.md'].filter((path) => existsSync(path))) {
    it(readme, () => {
      const text = readFileSync(readme, 'utf8').replaceAll(/^```.*?^```/gms, '');
      const named = [...text.matchAll(/`([^`\s]+)`/g)].map(([, words = '']) => words);
      const paths = named.filter((words) =>
        /^(?:src|scripts|tests|content|public|\.ci|\.github)\/[\w./[\]-]*$/.test(words),
      );
      assert.deepEqual(
        paths.filter((path) => !existsSync(path)),
        [],
      );
    });
  }
});
