import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { packBook } from '../../scripts/lib/pack-book.ts';
import { printedText } from '../../src/domain/inline.ts';
import { recordPath } from '../../src/domain/permalink.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { type PackedFile, writeBook } from '../../src/editions/library/epub.ts';
import type { Library } from '../../src/editions/library/library.ts';
import { writeOneFile } from '../../src/editions/library/one-file.ts';
import { elementsOf, parseFile } from '../support/akoma-ntoso.ts';
import { elementsOf as elementsOfHtml, valuesOf } from '../support/elements.ts';
import { parseUnitWords } from '../support/html-element.ts';
import { makeLibraryOf } from '../support/made-library.ts';
import { hostileDocuments, madeUpDocuments } from '../support/made-up.ts';

const identifier = 'urn:uuid:00000000-0000-8000-8000-000000000000';

/** The forms of a library that has everything a document can have, and of one of bad texts. */
const libraries: Readonly<Record<string, Library>> = {
  'made up': makeLibraryOf(madeUpDocuments()),
  hostile: makeLibraryOf(hostileDocuments(60)),
};

for (const [name, library] of Object.entries(libraries)) {
  const oneFile = [...writeOneFile(library, '')].join('');
  const book = [...writeBook(library, { identifier, style: '' })];
  const pages = new Map(book.filter(({ path }) => path.endsWith('.xhtml')).map(({ path, content }) => [path, content]));

  describe(`the one file of a library, ${name}`, () => {
    const elements = elementsOfHtml(oneFile);
    const ids = valuesOf(elements, 'id');

    it('has no id twice, and every link in it arrives', () => {
      const links = valuesOf(elements, 'href').filter((href) => href.startsWith('#'));
      assert.ok(links.length > ids.length / 2);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
      );
      assert.deepEqual(
        links.filter((href) => !ids.includes(href.slice(1))),
        [],
      );
    });

    it('has the words of every unit, and no other', () => {
      assert.deepEqual(
        wordsIn(oneFile),
        library.texts.flatMap(({ units }) => units.map(wordsOf)),
      );
    });
  });

  describe(`the e-book of a library, ${name}`, () => {
    it('has the words of every unit, and no other', () => {
      for (const { record, units } of library.texts) {
        const page = pages.get(`EPUB${recordPath('/', record).slice(0, -1)}.xhtml`);
        assert.deepEqual(wordsIn(page ?? ''), units.map(wordsOf));
      }
    });

    it('has links that all arrive, and notes that are notes', () => {
      const roots = new Map([...pages].map(([path, content]) => [path, elementsOf(parseFile(content))]));
      for (const [path, elements] of roots) {
        for (const { attributes } of elements.filter((one) => one.name === 'a')) {
          const [file = '', id] = new URL(attributes['href'] ?? '', `book:/${path}`).href.slice(6).split('#');
          const target = roots.get(file)?.find((one) => one.attributes['id'] === id);
          assert.ok(id === undefined ? pages.has(file) : target, `${path}: ${attributes['href']}`);
          if (attributes['epub:type'] === 'noteref') assert.equal(target?.attributes['epub:type'], 'footnote');
          if (attributes['epub:type'] === 'backlink') assert.equal(target?.name, 'sup');
        }
        const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
        assert.equal(new Set(ids).size, ids.length, `${path} has an id twice`);
      }
    });

    it('has nothing that EPUBCheck warns of', async () => {
      const { messages } = await EpubCheck.validate(packed(book), {}, 'made.epub');
      assert.deepEqual(
        messages.map(({ id, message, location }) => [id, message, location?.path]),
        [],
      );
    });
  });
}

it('EPUBCheck warns of a broken book', async () => {
  const library = makeLibraryOf(madeUpDocuments());
  const broken = [...writeBook(library, { identifier, style: '' })].map(({ path, content }) => ({
    path,
    content: content.replace('href="#fn-3"', 'href="#fn-300"').replace('<nav', '<nav role="none"'),
  }));
  const { messages } = await EpubCheck.validate(packed(broken), {}, 'made.epub');
  assert.ok(messages.some(({ id }) => id === 'RSC-012'));
});

function packed(files: Iterable<PackedFile>): Buffer {
  return Buffer.from(packBook(files));
}

function wordsIn(html: string): string[] {
  return parseUnitWords(html).map(({ words }) => words.join(''));
}

/** What is printed, less the white space; XML has no U+FFFE and U+FFFF, and shows that it has not. */
function wordsOf({ number = '', children }: Unit): string {
  return (number + printedText(children)).replaceAll(/\s+/g, '').replaceAll(/[\uFFFE\uFFFF]/g, '\u2426');
}
