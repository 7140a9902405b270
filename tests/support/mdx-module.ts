import assert from 'node:assert/strict';
import { evaluate } from 'satteri';
import { isUnitKind, unitKinds } from '../../src/domain/unit.ts';
import { componentName, findInlineKind, findUnitKind } from '../../src/mdx/vocabulary.ts';

/** The features that a record’s MDX is read with: nothing of GFM, which would make links of plain addresses. */
export const features = { gfm: false, smartPunctuation: false } as const;

const inlineNames = [
  'Emphasis',
  'OpeningPhrase',
  'FootnoteReference',
  'LineBreak',
  'ControlCharacter',
  'Noted',
  'Citation',
];
const unitNames = Object.keys(unitKinds).filter(isUnitKind).map(componentName);
const components = Object.fromEntries([...unitNames, ...inlineNames].map((name) => [name, name]));

/**
 * Compiles MDX to a JavaScript module, runs it, and gives the words of each unit that it shows. An expression, an import
 * or a component that is not ours makes it throw.
 */
export function runMdx(mdx: string): string[] {
  const shown: string[] = [];
  const jsx = (type: unknown, props: unknown): string => {
    const name = typeof type === 'string' ? type : '';
    const words = wordsOf(name, Object(props));
    if (findUnitKind(name) !== undefined) shown.push(words);
    return words;
  };
  const module: unknown = evaluate(mdx, { Fragment: '', jsx, jsxs: jsx, features });
  assert.ok(typeof module === 'object' && module !== null && 'default' in module);
  assert.deepEqual(Object.keys(module), ['default']);
  assert.ok(typeof module.default === 'function');
  module.default({ components });
  return shown;
}

function wordsOf(name: string, props: Readonly<Record<string, unknown>>): string {
  switch (findInlineKind(name)) {
    case 'line-break':
      return ' ';
    case 'control-character':
      return String.fromCharCode(Number.parseInt(String(props['code']), 16));
    case 'footnote-reference':
      return String(props['mark']);
    default:
      assert.ok(name === '' || name in components, `<${name}> is none of our components`);
      return [props['children'] ?? []].flat().join('');
  }
}
