import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { element, escapeXml, writeXml } from '../../src/editions/xml.ts';
import { parseFile } from '../support/akoma-ntoso.ts';

it('any text comes back from a parser, in an element and in an attribute, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const root = parseFile(writeXml(element('a', { b: text }, [text]), new Set()));
      const holdable = text.replaceAll(/[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/g, (character) => escapeXml(character));
      assert.equal(root.text, holdable);
      assert.equal(root.attributes['b'], holdable);
    }),
  );
});

it('what XML cannot hold is written as a picture of it', () => {
  assert.equal(escapeXml('a\u0007b\uFFFEc'), 'a␇b␦c');
});

it('white space is added among elements only', () => {
  const p = element('p', {}, [element('i', {}, ['a']), ' ', element('i', {}, ['b'])]);
  assert.equal(
    writeXml(element('a', { c: undefined }, [p]), new Set(['p'])),
    '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <p><i>a</i> <i>b</i></p>\n</a>\n',
  );
});
