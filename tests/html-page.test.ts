import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type PageFacts, parsePageFacts } from '../scripts/lib/html-page.ts';
import { startReading } from '../scripts/lib/page-reading.ts';
import { hostileFragments } from './support/arbitrary.ts';
import { textOf } from './support/elements.ts';
import { attributeOf, type HtmlElement, nameOf, parseElements } from './support/html-element.ts';

const leadingAttributes = { a: 'href', area: 'href', link: 'href', use: 'href', img: 'src', script: 'src' };

/** Reads the facts off the tree that the HTML standard makes of a page, for comparing. */
function readTree(html: string): PageFacts {
  const elements = parseElements(html);
  const title = elements.find(({ tagName }) => tagName === 'title');
  const hashesOf = (chosen: readonly HtmlElement[]): string[] =>
    chosen.map((element) => `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`);
  return {
    lang: 'en',
    ...(title && { title: textOf(title).replaceAll(/\s+/g, ' ').trim() }),
    ids: elements.flatMap((element) => {
      const id = attributeOf(element, 'id');
      return id === undefined ? [] : [{ id }];
    }),
    links: Object.entries(leadingAttributes).flatMap(([tag, attribute]) =>
      elements.flatMap((element) => {
        const href = element.tagName === tag ? attributeOf(element, attribute) : undefined;
        if (href === undefined) return [];
        const fetched = !['a', 'area'].includes(tag) && (tag !== 'link' || attributeOf(element, 'rel') === 'icon');
        return [{ tag, href, name: tag === 'a' ? nameOf(element) : '', fetched }];
      }),
    ),
    units: elements.flatMap((element) => {
      const kind = attributeOf(element, 'data-unit');
      const anchor = attributeOf(element, 'id');
      return kind === undefined ? [] : [{ ...(anchor !== undefined && { anchor }), kind }];
    }),
    styles: hashesOf(elements.filter(({ tagName }) => tagName === 'style')),
    scripts: hashesOf(
      elements.filter(
        (element) =>
          element.tagName === 'script' &&
          attributeOf(element, 'src') === undefined &&
          attributeOf(element, 'type') !== 'application/json',
      ),
    ),
  };
}

function readPage(html: string): PageFacts {
  const facts = parsePageFacts(html);
  const linksOf = (tag: string) => facts.links.filter((link) => link.tag === tag);
  return { ...facts, links: Object.keys(leadingAttributes).flatMap(linksOf) };
}

/** The HTML standard makes another character of these before it reads a page; no page of ours has them. */
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...hostileFragments), fc.string({ maxLength: 6 })), { maxLength: 4 })
  .map((pieces) => pieces.join('').replaceAll(/[\0\r]/g, ''));
const text = fc.oneof(
  hostile.map((written) => written.replaceAll('<', '&lt;')),
  fc.constantFrom('&amp', '&notit;', '&#x41;&#0;&#x80;', '< a', '<3', '</ p>', ' \n\t', 'A & B'),
  hostile.map((written) => `<!--${written.replaceAll(/-->|--!>|^-?>/g, '')}-->`),
  fc.constantFrom('<!-->', '<!--->', '<!-- <a href="/b/"> --!>', '<?a href="/b/">', '</3 id=a>', '<![CDATA[<p id=b]]>'),
);
const value = fc.oneof(
  hostile.map((written) => `="${written.replaceAll('"', '&quot;')}"`),
  hostile.map((written) => ` = '${written.replaceAll("'", '&#39;')}'`),
  fc.stringMatching(/^[a-z0-9/#?&]{1,6}$/).map((written) => `=${written} `),
  fc.constant(''),
);
const attributeNames = ['href', 'src', 'id', 'data-unit', 'aria-label', 'alt', 'title', 'HREF', 'Id', 'rel'];
const attributes = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom(...attributeNames), value).map(([name, written]) => `${name}${written}`),
      fc.constantFrom(
        'aria-hidden=true ',
        'aria-hidden="false"',
        'rel=icon ',
        'type="application/json"',
        'type=module ',
        '/',
      ),
    ),
    { maxLength: 4 },
  )
  .map((written) => written.map((one) => `\n${one}`).join(''));

const voids = fc.tuple(fc.constantFrom('img', 'br', 'area', 'link', 'IMG', 'wbr'), attributes).map(([tag, given]) => {
  return `<${tag}${given}>`;
});
const wholes = fc
  .tuple(fc.constantFrom('script', 'style', 'title', 'Script'), attributes, hostile)
  .map(([tag, given, inside]) => `<${tag}${given}>${inside.replaceAll(/<\/|<!--/g, '')}</${tag}>`);

/** HTML whose elements nest well, with a link in no other. */
const { html } = fc.letrec<{ html: string; inLink: string }>((tie) => {
  const within = (inside: fc.Arbitrary<string>, tags: readonly string[]) =>
    fc
      .tuple(fc.constantFrom(...tags), attributes, inside)
      .map(([tag, given, children]) => `<${tag}${given}>${children}</${tag}>`);
  const tags = ['div', 'span', 'SPAN', 'section', 'noscript', 'template', 'i'];
  const many = (one: fc.Arbitrary<string>) =>
    fc.array(one, { maxLength: 4, depthIdentifier: 'html' }).map((written) => written.join(''));
  const svg = fc
    .tuple(attributes, hostile)
    .map(([given, title]) => `<svg><title>${title.replaceAll('<', '')}</title><use${given} /><path/></svg>`);
  return {
    inLink: many(fc.oneof({ depthSize: 'small' }, text, voids, wholes, svg, within(tie('inLink'), tags))),
    html: many(
      fc.oneof(
        { depthSize: 'small' },
        text,
        voids,
        wholes,
        within(tie('inLink'), ['a', 'A']),
        within(tie('html'), tags),
      ),
    ),
  };
});

describe('the facts of a page', () => {
  it('are those of the tree that the HTML standard makes of it, whatever stands in texts and attributes', () => {
    fc.assert(
      fc.property(html, (body) => {
        const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"></head><body><p>A</p>${body}</body></html>`;
        assert.deepEqual(readPage(page), readTree(page));
      }),
      { numRuns: 1000 },
    );
  });

  it('are read once of each page', () => {
    const reader = startReading();
    const made = reader.read('/a/', () => Buffer.from('<p id="op-1">'));
    assert.deepEqual(made.ids, [{ id: 'op-1' }]);
    assert.equal(
      reader.read('/a/', () => assert.fail('read again')),
      made,
    );
    assert.deepEqual(reader.read('/b/', () => Buffer.from('<p id="op-2">')).ids, [{ id: 'op-2' }]);
  });
});
