import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { parsePageFacts } from '../../scripts/lib/html-page.ts';
import { testSite } from '../../scripts/lib/test-site.ts';
import { type JsonLdSource, jsonLd, scriptJson, unitJsonLd } from '../../src/editions/json-ld.ts';
import { recordListSchema } from '../../src/editions/record-data.ts';
import { parseUnitWords } from '../support/html-element.ts';
import { readRecord } from '../support/read-record.ts';

/** That types and properties are those of schema.org, the compiler proves; here is what they say. */
const address = 'https://example.org/a/';
const files = [{ address: 'https://example.org/a.xml', mediaType: 'application/akn+xml' }];
const written = (data: unknown): Readonly<Record<string, unknown>> => JSON.parse(JSON.stringify(data));
const describeRecord = (id: string, detail: JsonLdSource['detail'] = 'outline') =>
  written(jsonLd({ ...readRecord(id), address, files, detail }));

const resolutionFacts = {
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
};

describe('a resolution', () => {
  const { hasPart, ...resolution } = describeRecord('e-res-1997-2');

  it('is legislation, with the facts that the record has, of which our files are unofficial copies', () => {
    assert.deepEqual(resolution, {
      '@context': 'https://schema.org',
      ...resolutionFacts,
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
    const part = (anchor: string, pinpoint: string) => ({
      '@type': 'Legislation',
      '@id': `${address}#${anchor}`,
      legislationIdentifier: `E/RES/1997/2, ${pinpoint}`,
    });
    assert.deepEqual(hasPart, [
      ...['first', 'second', 'third', 'fourth', 'fifth'].map((which, index) =>
        part(`pp-${index + 1}`, `${which} preambular paragraph`),
      ),
      ...[1, 2, 3, 4].map((number) => part(`op-${number}`, `para. ${number}`)),
    ]);
  });

  it('has one of them on a page of its own as a part of the whole, with its words', () => {
    const { record, unit, text } = readRecord('e-res-1997-2');
    assert.deepEqual(written(unitJsonLd(record, unit('op-2'), address)), {
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      '@id': `${address}#op-2`,
      url: `${address}#op-2`,
      name: 'operative paragraph 2',
      legislationIdentifier: 'E/RES/1997/2, para. 2',
      inLanguage: 'en',
      creativeWorkStatus: 'Unofficial copy',
      text: text('op-2'),
      isPartOf: resolutionFacts,
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
  for (const unknown of ['author', 'datePublished', 'identifier', 'about', 'hasPart'])
    assert.equal(paper[unknown], undefined);
  assert.equal(describeRecord('escap-activities')['creativeWorkStatus'], 'Unofficial copy of a fragment');
});

const wholeSchema = z.looseObject({
  '@id': z.string(),
  hasPart: z.array(z.looseObject({ '@id': z.string(), name: z.string(), text: z.string() })),
  encoding: z.array(z.looseObject({ contentUrl: z.string(), encodingFormat: z.string() })),
});
const { records } = recordListSchema.parse(JSON.parse(await readFile(join(testSite, 'records.json'), 'utf8')));

describe('the file of a built document', () => {
  for (const { id, url, collection } of records) {
    const read = async () => ({
      data: wholeSchema.parse(JSON.parse(await readFile(join(testSite, collection, `${id}.jsonld`), 'utf8'))),
      html: await readFile(join(testSite, url, 'index.html'), 'utf8'),
    });

    it(`${id}: its parts are the units of the page, in their order and with their words`, async () => {
      const { data, html } = await read();
      const bare = html.replaceAll(
        /<sup class="footnote-reference"[^>]*><a .*?<\/sup>|<span class="number">.*?<\/span>/gs,
        '',
      );
      const parts = data.hasPart.map((part) => [part['@id'], part.text.replaceAll(/\s+/g, '')]);
      const units = parseUnitWords(bare).map(({ anchor, words }) => [`${url}#${anchor}`, words.join('')]);
      assert.deepEqual(parts, units);
    });

    it(`${id}: names the page, and each file that the page names as another form of itself`, async () => {
      const { data, html } = await read();
      const alternates = [...html.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)"/g)];
      assert.deepEqual(
        data.encoding.map(({ contentUrl, encodingFormat }) => [encodingFormat, contentUrl]),
        [['text/html', url], ...alternates.map(([, type, href]) => [type, href])],
      );
    });

    it(`${id}: what the page itself says leads to units that it has`, async () => {
      const { html } = await read();
      const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
      const { '@id': whole, hasPart } = wholeSchema
        .extend({ hasPart: z.array(z.looseObject({ '@id': z.string() })).default([]) })
        .parse(JSON.parse(data));
      const ids = new Set(parsePageFacts(html).ids.map((one) => `${url}#${one.id}`));
      assert.equal(whole, url);
      assert.deepEqual(
        hasPart.map((part) => part['@id']).filter((one) => !ids.has(one)),
        [],
      );
    });
  }
});

it('nothing in it can end the script element that it stands in', () => {
  const script = scriptJson({ a: '</script><!--' });
  assert.doesNotMatch(script, /</);
  assert.deepEqual(JSON.parse(script), { a: '</script><!--' });
});
