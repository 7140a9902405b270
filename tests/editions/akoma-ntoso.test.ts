import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { authorityIdSchema, authoritySchema } from '../../src/domain/authority.ts';
import { controlPicture } from '../../src/domain/control-picture.ts';
import { findFootnoteReferences, type Inline } from '../../src/domain/inline.ts';
import { unSymbolSchema } from '../../src/domain/symbol.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { writeAkomaNtoso } from '../../src/editions/akoma-ntoso/akoma-ntoso.ts';
import { iriOfEntry } from '../../src/editions/akoma-ntoso/identity.ts';
import { writePortion } from '../../src/editions/akoma-ntoso/portion.ts';
import { type AkomaNtosoSource, prepareWriting } from '../../src/editions/akoma-ntoso/writing.ts';
import { elementsOf, named, ownErrors, parseFile, schemaErrors, textOf } from '../support/akoma-ntoso.ts';
import { hostileDocuments, madeUpDocuments, type NamedDocument } from '../support/made-up.ts';
import { readRecord } from '../support/read-record.ts';

const provenance = { publisher: 'Pilcrow', page: '/page/' };
const iriOf = (): undefined => undefined;
const sourceOf = ({ record, units }: NamedDocument): AkomaNtosoSource => ({ record, units, provenance, iriOf });

const ids = readdirSync(new URL('../golden/', import.meta.url));
const documents: NamedDocument[] = [...ids.map((id) => ({ name: id, ...readRecord(id) })), ...madeUpDocuments()];
const hostile = hostileDocuments(60);

/** The words of inline content as XML can hold them: what it cannot hold as a picture, a called footnote elsewhere. */
function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text.replaceAll(/[\uFFFE\uFFFF]/g, '\u2426');
        case 'line-break':
          return ' ';
        case 'control-character':
          return controlPicture(inline.code);
        case 'footnote-reference':
          return inline.note === undefined ? inline.mark : '';
        default:
          return wordsOf(inline.children);
      }
    })
    .join('');
}

/** Each unit’s number and words, as its element of the file has them, without those of the units within it. */
function unitsOfFile(document: NamedDocument): string[][] {
  const { eIds } = prepareWriting(sourceOf(document));
  const root = parseFile(writeAkomaNtoso(sourceOf(document)));
  const isUnit = new Set(document.units.map(({ anchor }) => eIds.of(anchor)));
  return elementsOf(root)
    .filter(({ attributes }) => isUnit.has(attributes['eId'] ?? ''))
    .map((one) => {
      const own = textOf(one, ({ name, attributes }) => name === 'meta' || isUnit.has(attributes['eId'] ?? ''));
      return [eIds.anchorOf(one.attributes['eId'] ?? '') ?? '', (one.attributes['marker'] ?? '') + squeeze(own)];
    })
    .toSorted();
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

function unitsOfRecord({ units }: NamedDocument): string[][] {
  const own = ({ anchor, number = '', children }: Unit) => [anchor, squeeze(number + wordsOf(children))];
  return units.map(own).toSorted();
}

describe('Akoma Ntoso', () => {
  it('is valid by the official schema', async () => {
    const files = [...documents, ...hostile].map((one) => ({ name: one.name, xml: writeAkomaNtoso(sourceOf(one)) }));
    assert.deepEqual(await schemaErrors(files), []);
  });

  it('is valid for every unit alone', async () => {
    const files = documents.flatMap((document) => {
      const writing = prepareWriting(sourceOf(document));
      return document.units.map(({ anchor }) => ({
        name: `${document.name}#${anchor}`,
        xml: writePortion(writing, anchor),
      }));
    });
    assert.deepEqual(await schemaErrors(files), []);
    assert.deepEqual(
      files.flatMap(({ name, xml }) => ownErrors(parseFile(xml)).map((error) => `${name}: ${error}`)),
      [],
    );
  });

  for (const document of documents) {
    it(`${document.name}: nothing dangles, is doubled or contradicts itself`, () => {
      assert.deepEqual(ownErrors(parseFile(writeAkomaNtoso(sourceOf(document)))), []);
    });
  }

  for (const document of [...documents, ...hostile]) {
    it(`${document.name}: each unit has its words and no others`, () => {
      assert.deepEqual(unitsOfFile(document), unitsOfRecord(document));
    });

    it(`${document.name}: eIds and anchors lead to each other`, () => {
      const { eIds } = prepareWriting(sourceOf(document));
      const anchors = document.units.flatMap((unit) => [
        unit.anchor,
        ...findFootnoteReferences(unit.children).map(({ anchor }) => anchor),
      ]);
      assert.deepEqual(
        anchors.map((anchor) => eIds.anchorOf(eIds.of(anchor))),
        anchors,
      );
    });
  }
});

describe('what the schema cannot see is seen', () => {
  const good = writeAkomaNtoso(sourceOf({ name: '', ...readRecord('e-res-1997-2') }));
  const faults: readonly [string, string, string][] = [
    ['eId="para_3"', 'eId="para_2"', 'doubled eId para_2'],
    ['<paragraph eId="para_2">', '<paragraph>', 'paragraph without eId'],
    ['href="#note_1"', 'href="#note_2"', 'noteRef refers to #note_2, which is not there'],
    ['language="eng"', 'language="en"', 'not so: the language has three letters'],
    ['<FRBRdate date="1997-07-18"', '<FRBRdate date="1997-07-19"', 'not so: its date is the one stated, or neither is'],
    ['value="1997-2"', 'value="1997-3"', 'not so: its number is the one stated'],
  ];
  for (const [right, wrong, error] of faults) {
    it(error, () => {
      assert.ok(good.includes(right), right);
      assert.ok(ownErrors(parseFile(good.replace(right, wrong))).includes(error));
    });
  }

  it('and what it can see is seen', async () => {
    const xml = good.replace('<mainBody eId="body">', '<mainBody eId="body"><nonsense/>');
    assert.equal((await schemaErrors([{ name: 'bad', xml }])).length, 1);
  });
});

describe('the resolution', () => {
  const resolution = readRecord('e-res-1997-2');
  const source = sourceOf({ name: '', ...resolution });
  const { eIds } = prepareWriting(source);
  const root = parseFile(writeAkomaNtoso(source));

  it('has the eIds that AKN4UN gives', () => {
    const expected = {
      title: 'preface__container_1',
      organ: 'preamble__formula_1',
      'pp-5': 'preamble__container_5',
      'op-2': 'para_2',
      'fn-4': 'preamble__container_3__authorialNote_1',
      'fnref-4': 'preamble__container_3__sup_1',
      adoption: 'conclusions__container_1',
    };
    const anchors = Object.keys(expected);
    const found = anchors.map((anchor) =>
      elementsOf(root).find(({ attributes }) => eIds.anchorOf(attributes['eId'] ?? '') === anchor),
    );
    assert.deepEqual(Object.fromEntries(found.map((one, index) => [anchors[index], one?.attributes['eId']])), expected);
  });

  it('keeps the printed marks of its footnotes, 3 to 9', () => {
    assert.deepEqual(
      named(root, 'authorialNote').map(({ attributes }) => attributes['marker']),
      ['3', '4', '5', '6', '7', '8', '9'],
    );
  });

  it('names its meeting and its day', () => {
    const [conclusion] = named(root, 'conclusions');
    assert.ok(conclusion);
    assert.deepEqual(
      elementsOf(conclusion).flatMap(({ name, attributes }) => attributes['date'] ?? (name === 'event' ? name : [])),
      ['event', '1997-07-18'],
    );
  });
});

describe('what a text names', () => {
  const resolution = (number: string): Inline => ({
    kind: 'citation',
    reference: 1,
    to: unSymbolSchema.parse(`A/RES/${number}`),
    rule: 'resolution',
    children: [text(number)],
  });
  const text = (words: string): Inline => ({ kind: 'text', text: words });
  const { record, units } = readRecord('e-res-1997-2');
  const write = (children: Inline[], known: AkomaNtosoSource['iriOf']) => {
    const changed = units.map((unit) => (unit.anchor === 'pp-1' ? { ...unit, children } : unit));
    const xml = writeAkomaNtoso({ record, units: changed, provenance, iriOf: known });
    return xml.match(/<p eId="preamble__container_1__p_1">(.*)<\/p>/)?.[1];
  };
  const list = [
    text('its '),
    resolution('49/127'),
    text(', '),
    resolution('50/123'),
    text(' and '),
    resolution('51/176'),
  ];

  it('is a reference, and a list of resolutions is one in several', () => {
    assert.equal(
      write([...list, text(', see '), resolution('1/1')], (to) => `/akn/${to}`),
      'its <mref><ref href="/akn/A/RES/49/127">49/127</ref>, <ref href="/akn/A/RES/50/123">50/123</ref> and ' +
        '<ref href="/akn/A/RES/51/176">51/176</ref></mref>, see <ref href="/akn/A/RES/1/1">1/1</ref>',
    );
  });

  it('is only its words where its address is not known', () => {
    assert.equal(write(list, iriOf), 'its 49/127, 50/123 and 51/176');
  });

  it('has the name that the AKN4UN naming convention gives, where organ, number and date are known', () => {
    const symbol = unSymbolSchema.parse('A/RES/49/127');
    const id = authorityIdSchema.parse('a');
    const authority = authoritySchema.parse({ kind: 'resolution', label: 'A label', symbol, date: '1994-12-19' });
    const entry = { id: 'a', kind: 'resolution', label: 'A label', symbol } as const;
    assert.equal(iriOfEntry(entry), undefined);
    assert.equal(
      iriOfEntry({ ...entry, authority: { ...authority, id } }),
      '/akn/un/statement/deliberation/un-ga/1994-12-19/49-127/!main',
    );
    assert.equal(iriOfEntry({ ...entry, record }), '/akn/un/statement/deliberation/un-ecosoc/1997-07-18/1997-2/!main');
  });
});
