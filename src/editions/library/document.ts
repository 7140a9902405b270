import { counted } from '../../domain/counted.ts';
import { formatDate } from '../../domain/dates.ts';
import { absoluteAddress, permalink, recordPath } from '../../domain/permalink.ts';
import { kindName } from '../../domain/record.ts';
import { copyOf, factsOf } from '../../domain/record-facts.ts';
import { unitLabel } from '../../domain/unit-label.ts';
import { makeCitationLinks } from '../../references/citation-links.ts';
import { namingPath } from '../../references/entry.ts';
import { countNaming } from '../../references/naming-pages.ts';
import { element, type XmlElement, type XmlNode } from '../xml.ts';
import { type Edition, heading, means } from './edition.ts';
import type { TextContext } from './inlines.ts';
import type { LibraryText } from './library.ts';
import { writeText, writeTextualNotes } from './text.ts';

/** Writes a document: its head with its facts, its text, the notes on it, and what is to be said of the copy. */
export function writeDocument(edition: Edition, text: LibraryText): XmlElement {
  const { record, units } = text;
  const links = makeCitationLinks('/', edition.library.graph.byRecord.get(record.id) ?? []);
  const context: TextContext = { edition, record, links };
  const id = edition.idOf(recordPath('/', record));
  return element('article', { id, ...means(edition, 'chapter') }, [
    writeHead(edition, text),
    element('div', { class: 'text', lang: record.language }, writeText(units, context)),
    ...writeTextualNotes(units, context),
    writeColophon(edition, text),
  ]);
}

function writeHead(edition: Edition, { record, units }: LibraryText): XmlElement {
  const { symbol, organ, title } = record;
  const remark = element('small', {}, ['title supplied by the editor']);
  const hasTitle = units.some(({ kind }) => kind === 'title');
  return element('header', {}, [
    element('p', { class: 'kind' }, [`${kindName(record)}, unofficial copy`]),
    ...(symbol === undefined ? [] : [element('p', { class: 'symbol' }, [symbol])]),
    ...(organ === undefined ? [] : [element('p', { class: 'organ' }, [organ])]),
    writeFacts(record),
    ...(hasTitle ? [] : [heading(edition, 0, { class: 'title' }, [title, ' ', remark])]),
  ]);
}

function writeFacts(record: LibraryText['record']): XmlElement {
  const copies = copyOf(record).map(({ text, isDefect }) =>
    element('dd', {}, [isDefect ? element('strong', {}, [text]) : text]),
  );
  const facts = factsOf(record).map(({ term, value, isSupplied }) => {
    const remark = isSupplied ? [value && ' ', element('small', {}, ['supplied by the editor'])] : [];
    return element('div', {}, [element('dt', {}, [term]), element('dd', {}, [value, ...remark])]);
  });
  return element('dl', {}, [element('div', {}, [element('dt', {}, ['Copy']), ...copies]), ...facts]);
}

function writeColophon(edition: Edition, text: LibraryText): XmlElement {
  const { record, introduction } = text;
  const { graph } = edition.library;
  const { source } = record;
  const naming = graph.namings.get(record.id);
  const entry = graph.register.byId.get(record.id);
  const received = `The text received has ${counted(source.lines, 'line')}; its SHA-256 sum is `;
  return element('footer', {}, [
    heading(edition, 1, {}, ['About this copy']),
    ...introduction,
    ...writeHistory(edition, text),
    element('p', {}, ['Its address: ', writeAddress(edition, recordPath('/', record)), '.']),
    element('p', {}, [received, element('code', {}, [source.sha256]), '.']),
    ...(naming === undefined || entry === undefined
      ? []
      : [
          element('p', {}, [
            'It is named in ',
            element('a', { href: edition.linkTo(namingPath('/', entry)) }, [countNaming(naming)]),
            '.',
          ]),
        ]),
  ]);
}

/** Writes what became of words that had been published. */
function writeHistory(edition: Edition, { record, units }: LibraryText): XmlElement[] {
  if (record.history === undefined) return [];
  const labels = new Map(units.map((unit) => [unit.anchor, unitLabel(unit)]));
  const changes = record.history.map(({ date, note, anchors = [] }) => {
    const held = anchors.filter((anchor) => labels.has(anchor));
    const links = held.flatMap((anchor) => {
      const href = edition.linkTo(permalink('/', record, anchor));
      return [' ', element('a', { href }, [labels.get(anchor) ?? anchor])];
    });
    return element('li', {}, [`${formatDate(date)}: ${note}`, ...links]);
  });
  return [element('p', {}, ['Words have changed since they were published:']), element('ul', {}, changes)];
}

/** Writes an address of the site: a link where the host is known; else what every host would have it under. */
function writeAddress({ library: { site } }: Edition, path: string): XmlNode {
  const address = absoluteAddress(site.host, `${site.base}${path.slice(1)}`);
  if (site.host === undefined) return element('code', {}, [address]);
  return element('a', { href: address }, [address]);
}
