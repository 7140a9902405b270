import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonLd, scriptJson } from '../../src/editions/json-ld.ts';
import { readRecord } from '../support/read-record.ts';

/** That types and properties are those of schema.org, the compiler proves; here is what they say. */
const address = 'https://example.org/a/';
const files = [{ address: 'https://example.org/a.xml', mediaType: 'application/akn+xml' }];
const describeRecord = (id: string): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(jsonLd({ ...readRecord(id), address, files })));

describe('a resolution', () => {
  const { hasPart, ...resolution } = describeRecord('e-res-1997-2');

  it('is legislation, with the facts that the record has', () => {
    assert.deepEqual(resolution, {
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      '@id': address,
      url: address,
      name: 'International migration and development',
      inLanguage: 'en',
      creativeWorkStatus: 'Unofficial copy',
      legislationType: 'resolution',
      legislationIdentifier: 'E/RES/1997/2',
      legislationDate: '1997-07-18',
      legislationPassedBy: { '@type': 'Organization', name: 'Economic and Social Council' },
      encoding: [
        {
          '@type': 'LegislationObject',
          contentUrl: 'https://example.org/a.xml',
          encodingFormat: 'application/akn+xml',
          legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
        },
      ],
    });
  });

  it('has its paragraphs as parts, each with its pinpoint and its address', () => {
    assert.ok(Array.isArray(hasPart));
    assert.deepEqual(
      hasPart.map((part) => part.legislationIdentifier.replace('E/RES/1997/2, ', '')),
      [
        ...['first', 'second', 'third', 'fourth', 'fifth'].map((which) => `${which} preambular paragraph`),
        ...['para. 1', 'para. 2', 'para. 3', 'para. 4'],
      ],
    );
    assert.deepEqual(hasPart[6], {
      '@type': 'Legislation',
      '@id': `${address}#op-2`,
      url: `${address}#op-2`,
      name: 'operative paragraph 2',
      legislationIdentifier: 'E/RES/1997/2, para. 2',
      inLanguage: 'en',
    });
  });
});

it('an agenda is a work about its meeting', () => {
  assert.deepEqual(describeRecord('third-coordination-meeting-agenda')['about'], {
    '@type': 'Event',
    name: 'Third coordination meeting on international migration',
    startDate: '2004-10-27',
    endDate: '2004-10-28',
    location: { '@type': 'Place', name: 'New York' },
  });
});

it('what is not known is not said, and a fragment is said to be one', () => {
  const { '@type': type, ...paper } = describeRecord('policy-coherence-paper');
  assert.equal(type, 'Report');
  for (const unknown of ['author', 'datePublished', 'identifier', 'about']) assert.equal(paper[unknown], undefined);
  assert.equal(describeRecord('escap-activities')['creativeWorkStatus'], 'Unofficial copy of a fragment');
});

it('nothing in it can end the script element that it stands in', () => {
  const written = scriptJson({ a: '</script><!--' });
  assert.doesNotMatch(written, /</);
  assert.deepEqual(JSON.parse(written), { a: '</script><!--' });
});
