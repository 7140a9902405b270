import { makeElement } from './elements.ts';
import { addMarks } from './marked-address.ts';
import { markPieces } from './marked-pieces.ts';
import type { ShownAnswer } from './searcher.ts';
import type { ShownDocument, ShownHit } from './shown-hits.ts';
import { count, summarise } from './wording.ts';

/** So many of what is found are offered under the box. */
const mostOptions = 6;

/** The address that an option leads to, where it leads to one. */
const address = 'data-address';

/**
 * Makes the options under a box: where an address leads, passages, and last the search page, by sending the form. The
 * passages may have no text yet; `fillOptions` gives it to them.
 */
export function makeOptions(
  { answer, more }: ShownAnswer,
  documents: readonly ShownDocument[],
  form: HTMLFormElement,
): HTMLLIElement[] {
  const destinations = answer.destinations.map(({ url, label }) =>
    makeOption({ [address]: url }, 'Go to ', makeElement('b', {}, label)),
  );
  const hits = documents.flatMap((document) => document.hits.slice(0, mostOptions));
  const passages = hits.slice(0, mostOptions - destinations.length).map((hit) => fillOption(makeOption({}), hit));
  const isMore = more > 0 || hits.length > passages.length;
  const all = isMore ? `All ${count(answer.hits.length, 'passage')}` : 'Open the search page';
  const nothing = destinations.length + passages.length === 0;
  return [...destinations, ...passages, pageOption(nothing ? summarise(answer) : all, form)];
}

/** Makes the option that opens the search page. */
export function pageOption(label: string, form: HTMLFormElement): HTMLLIElement {
  const option = makeOption({}, label);
  option.addEventListener('click', () => form.requestSubmit());
  return option;
}

/** Gives the passages among options their texts; none of them moves. */
export function fillOptions(options: readonly Element[], documents: readonly ShownDocument[]): void {
  for (const hit of documents.flatMap(({ hits }) => hits)) {
    const option = options.find((one) => one.getAttribute(address) === hit.url);
    if (option) fillOption(option, hit);
  }
}

/** Follows an option, or opens it in a new tab. */
export function followOption(option: Element, isApart: boolean): void {
  const url = option.getAttribute(address);
  if (url === null) return;
  if (isApart) window.open(url, '_blank', 'noopener');
  else location.assign(url);
}

function fillOption<Option extends Element>(option: Option, { url, label, excerpt, words }: ShownHit): Option {
  option.setAttribute(address, addMarks(url, words));
  option.replaceChildren(makeElement('b', {}, label), makeElement('span', {}, ...markPieces(excerpt)));
  return option;
}

function makeOption(
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly (Node | string)[]
): HTMLLIElement {
  return makeElement('li', { role: 'option', 'aria-selected': 'false', ...attributes }, ...inside);
}
