import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { testSite } from '../../scripts/lib/test-site.ts';
import { plainText } from '../../src/domain/inline.ts';
import { provisionCellNames, wordsOf } from '../../src/domain/provision.ts';
import { writeProvisionTable } from '../../src/editions/provision-table.ts';
import { recordDataSchema } from '../../src/editions/record-data.ts';
import { readProvisions } from '../../src/provisions/provisions.ts';
import { parseElements, wordsOf as wordsOfElement } from '../support/html-element.ts';
import { resolutionOf } from '../support/provisions.ts';
import { readRecord } from '../support/read-record.ts';
import { ingestText } from '../support/reading.ts';

/** A resolution whose words would be a formula, break a row, or end a field. */
const hostile = resolutionOf(
  '1. Requests =1+1, "all", to say: -2;',
  '2. Calls upon “States”, @home, to act; and',
  '3. Urges States:',
  '(a) +44 to be called;',
  '(b) ;',
  '4. Requests States to:',
  '5. To',
  '6. Requests the "Group" to act;',
);

describe('every cell is words of the document, at their place', () => {
  for (const [name, { record, units }] of Object.entries({
    'E/RES/1997/2': readRecord('e-res-1997-2'),
    'hostile words': ingestText('resolution', hostile),
  }))
    it(name, () => {
      assert.ok(record);
      const provisions = readProvisions(record, units);
      assert.ok(provisions.length > 0);
      for (const provision of provisions)
        for (const cell of provisionCellNames) {
          const passage = provision[cell];
          if (passage === undefined) continue;
          const text = plainText(units.find(({ anchor }) => anchor === passage.unit)?.children ?? []);
          assert.ok(passage.start >= 0 && passage.end <= text.length && passage.start < passage.end);
          assert.match(text.slice(passage.start, passage.end), /^[\p{L}\p{N}“"([]\S?/u);
          assert.match(text.slice(passage.end), /^(?:$|[^\p{L}\p{N}])/u, 'it ends with a whole word');
        }
    });
});

it('as CSV, the words are unchanged, and none is a formula', () => {
  const { record, units } = ingestText('resolution', hostile);
  assert.ok(record);
  assert.deepEqual(writeProvisionTable(record, units, (anchor) => `#${anchor}`).split('\r\n'), [
    'Paragraph,Address,Verb,Addressee,Action,Time limit,Source lines',
    'operative paragraph 1,#op-1,Requests,,,,5',
    'operative paragraph 2,#op-2,Calls upon,"“States”, @home",to act,,7',
    'operative paragraph 3,#op-3,Urges,States,,,9',
    'operative paragraph 3 (a),#op-3-a,Urges,States,44 to be called,,11',
    'operative paragraph 4,#op-4,Requests,States,,,15',
    'operative paragraph 5,#op-5,,,,,17',
    'operative paragraph 6,#op-6,Requests,"the ""Group""",to act,,19',
    '',
  ]);
});

describe('E/RES/1997/2 has the same provisions', () => {
  const { record, units } = readRecord('e-res-1997-2');
  const provisions = readProvisions(record, units);
  const file = (name: string) => readFileSync(join(testSite, 'resolutions', name), 'utf8');

  it('in its data', () => {
    const data = recordDataSchema.parse(JSON.parse(file('e-res-1997-2.json')));
    const words = new Map(data.units.map(({ anchor, text }) => [anchor, text]));
    assert.equal(data.provisions?.length, provisions.length);
    for (const [index, told] of (data.provisions ?? []).entries())
      for (const cell of provisionCellNames) {
        const passage = provisions[index]?.[cell];
        const text = passage && words.get(passage.unit)?.slice(passage.start, passage.end);
        assert.deepEqual(told[cell], passage && { text, ...passage });
      }
  });

  it('on its page, cell by cell', () => {
    const cells = parseElements(file('e-res-1997-2/index.html'))
      .filter(({ tagName }) => tagName === 'td')
      .map((cell) => wordsOfElement(cell).join(' '));
    const byAnchor = new Map(units.map((unit) => [unit.anchor, unit]));
    const expected = provisions.flatMap((provision) =>
      provisionCellNames.map((cell) => (provision[cell] ? wordsOf(byAnchor, provision[cell]) : '')),
    );
    assert.deepEqual(cells, expected);
  });
});
