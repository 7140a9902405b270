import { makeElement } from './elements.ts';
import { addMarks } from './marked-address.ts';
import { markPieces } from './marked-pieces.ts';
import type { ShownDocument, ShownHit } from './shown-hits.ts';
import { count } from './wording.ts';

/** So many hits of a document are shown at once; a reader opens the others. */
const hitsAtOnce = 3;

/** Makes the list item of a document with its hits. */
export function documentItem({ title, date, hits }: ShownDocument): HTMLLIElement {
  const others = hits.slice(hitsAtOnce);
  const more =
    others.length === 0
      ? []
      : [
          makeElement(
            'details',
            {},
            makeElement('summary', {}, `${count(others.length, 'more passage')} in this document`),
            hitList(others),
          ),
        ];
  return makeElement(
    'li',
    { class: 'found-document' },
    makeElement('h2', {}, date === '' ? title : `${title} (${date})`),
    hitList(hits.slice(0, hitsAtOnce)),
    ...more,
  );
}

function hitList(hits: readonly ShownHit[]): HTMLOListElement {
  return makeElement('ol', { role: 'list' }, ...hits.map(hitItem));
}

function hitItem({ url, label, excerpt, words }: ShownHit): HTMLLIElement {
  const link = makeElement('a', { href: addMarks(url, words), class: 'hit' }, label);
  return makeElement('li', {}, link, makeElement('p', {}, ...markPieces(excerpt)));
}
