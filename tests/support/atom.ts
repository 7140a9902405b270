import assert from 'node:assert/strict';
import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** A feed as its readers need it. */
export interface AtomFeed {
  readonly id: string;
  readonly updated: string;
  readonly links: readonly AtomLink[];
  readonly entries: readonly AtomEntry[];
}

/** A link of a feed or an entry. */
export interface AtomLink {
  readonly rel: string;
  readonly type: string;
  readonly href: string;
}

/** One entry of a feed. */
export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly summary: string;
  readonly links: readonly AtomLink[];
}

/** What RFC 4287 lets stand in each element: what must stand there once, and what else may. */
const feedForm = { once: ['id', 'title', 'updated'], others: ['author', 'link', 'entry'] };
const entryForm = { once: ['id', 'title', 'updated'], others: ['published', 'author', 'category', 'link', 'summary'] };

/**
 * Reads a feed and checks it by RFC 4287.
 *
 * @throws when it is not well-formed, or breaks a rule
 */
export function readAtom(text: string): AtomFeed {
  const root = parseXml(text).root;
  assert.ok(root?.name === 'feed' && root.attributes['xmlns'] === 'http://www.w3.org/2005/Atom');
  checkForm(root, feedForm);
  const hasAuthor = childrenOf(root, 'author').length > 0;
  const entries = childrenOf(root, 'entry').map((entry) => {
    checkForm(entry, entryForm);
    assert.ok(hasAuthor || childrenOf(entry, 'author').length > 0, 'section 4.1.2: an entry or its feed has an author');
    const summary = childrenOf(entry, 'summary').map(({ text: words }) => words);
    assert.ok(summary.length <= 1);
    return { ...common(entry), title: textOf(entry, 'title'), summary: summary[0] ?? '' };
  });
  for (const author of [root, ...childrenOf(root, 'entry')].flatMap((one) => childrenOf(one, 'author')))
    assert.ok(textOf(author, 'name') !== '', 'section 3.2.1: a person has a name');
  const ids = [common(root).id, ...entries.map(({ id }) => id)];
  assert.equal(new Set(ids).size, ids.length, 'section 4.2.6: no id is given twice');
  return { ...common(root), entries };
}

function common(parent: XmlElement): { id: string; updated: string; links: AtomLink[] } {
  const id = textOf(parent, 'id');
  assert.ok(URL.canParse(id), `section 4.2.6: an id is an IRI and never relative: ${id}`);
  const updated = textOf(parent, 'updated');
  assert.match(updated, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'section 3.3: a moment');
  const links = childrenOf(parent, 'link').map(({ attributes: { rel = 'alternate', type = '', href = '' } }) => ({
    rel,
    type,
    href,
  }));
  assert.ok(
    links.every(({ href }) => href !== ''),
    'section 4.2.7.1: a link has an href',
  );
  const alternates = links.filter(({ rel }) => rel === 'alternate').map(({ type }) => type);
  assert.equal(new Set(alternates).size, alternates.length, 'section 4.1.1: one alternate of each type');
  assert.ok(alternates.length > 0, 'section 4.1.2: an entry without content has an alternate');
  return { id, updated, links };
}

function checkForm(parent: XmlElement, { once, others }: typeof feedForm): void {
  for (const name of once) assert.equal(childrenOf(parent, name).length, 1, `${parent.name} has one ${name}`);
  const unknown = parent.children.filter(
    (child) => child instanceof XmlElement && ![...once, ...others].includes(child.name),
  );
  assert.deepEqual(unknown, [], `what may not stand in ${parent.name}`);
}

function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child) => child instanceof XmlElement).filter((child) => child.name === name);
}

function textOf(parent: XmlElement, name: string): string {
  return childrenOf(parent, name)[0]?.text ?? '';
}
