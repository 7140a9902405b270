import { getElement, makeElement } from './elements.ts';
import { narrowingControls } from './facet-controls.ts';
import { documentItem } from './hit-list.ts';
import { createSearcher } from './interface.ts';
import { leadingItem, officialAddress } from './leading-item.ts';
import { type PageState, readState, writeState } from './page-state.ts';
import type { ShownAnswer } from './searcher.ts';
import { attempts, remarks, suggest, summarise } from './wording.ts';

/** The box of the search page, and the folder of the index that it searches. */
export interface ResultsPage {
  readonly folder: string;
  readonly input: HTMLInputElement;
}

const documentsAtOnce = 8;

/** After so long a pause a reader is taken to have finished: then the address is set, and the count is said. */
const pause = 400;

/** Shows what the library has for the query in the address of the page, and follows what is typed and chosen. */
export function runResultsPage({ folder, input }: ResultsPage): void {
  const status = getElement('[data-search-status]');
  const facets = getElement('[data-search-facets]');
  const results = getElement('[data-search-results]');
  const title = document.title;
  const searcher = createSearcher(folder);
  let mostDocuments = documentsAtOnce;
  let timer = 0;
  let state: PageState = readState(location.search);

  const say = (text: string, delay: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      status.textContent = text;
      history.replaceState(null, '', writeState(state));
    }, delay);
  };
  const goTo = (next: PageState): void => {
    history.pushState(null, '', writeState(next));
    void show(next);
  };
  const render = (shown: ShownAnswer, delay: number): void => {
    const { answer, documents, more, library } = shown;
    const unreached = library.unreached.map((site) => `${site} could not be searched.`);
    results.replaceChildren(
      ...leadingItems(shown),
      ...documents.map(documentItem),
      ...namedItems(shown),
      ...moreItem(more),
    );
    facets.querySelector('div')?.replaceChildren(...narrowingControls(answer.facets, state, goTo));
    facets.hidden = answer.facets.length === 0;
    results.dataset['answers'] = answer.typed;
    say([summarise(answer), ...remarks(answer), ...unreached].join(' '), delay);
  };
  const moreItem = (more: number): Node[] => {
    if (more === 0) return [];
    const button = makeElement('button', { type: 'button' }, `Show more documents (${more})`);
    button.addEventListener('click', () => {
      mostDocuments += documentsAtOnce;
      void show(state);
    });
    return [makeElement('li', {}, button)];
  };
  const show = async (next: PageState, delay = 0): Promise<void> => {
    state = next;
    document.title = state.query.trim() === '' ? title : `${state.query} · ${title}`;
    if (state.query.trim() === '') {
      results.replaceChildren();
      results.dataset['answers'] = '';
      facets.hidden = true;
      return say('', delay);
    }
    try {
      const shown = await searcher.ask({ typed: state.query, narrowing: state.narrowing, mostDocuments });
      if (shown) render(shown, delay);
    } catch {
      results.replaceChildren();
      say('Search cannot be reached. It works on the built site: run “npm run build”, then “npm run serve”.', 0);
    }
  };

  input.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    mostDocuments = documentsAtOnce;
    void show({ query: input.value, narrowing: {} }, pause);
  });
  input.addEventListener('compositionend', () => void show({ query: input.value, narrowing: {} }, pause));
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    goTo({ query: input.value, narrowing: state.narrowing });
  });
  addEventListener('popstate', () => {
    const before = readState(location.search);
    input.value = before.query;
    void show(before);
  });
  // Where there is room beside the results, what narrows them stands open.
  facets.toggleAttribute('open', matchMedia('(min-width: 64rem)').matches);
  searcher.prepare();
  if (input.value === '') input.value = state.query;
  void show({ ...state, query: input.value });
}

/**
 * What stands after the documents: the entry of the register, and the official document where it is known or its symbol
 * was given in full. The passages come first, for they are what the library has.
 */
function namedItems({ answer: { address, destinations, hits, authority } }: ShownAnswer): Node[] {
  if (destinations.length > 0 || authority?.isHeld) return [];
  const symbol = authority?.symbol ?? address?.symbol;
  const official =
    authority?.officialLink ?? (address?.symbol && hits.length > 0 ? officialAddress(address.symbol) : undefined);
  return [
    ...(authority ? [leadingItem('In the register: ', authority.url, authority.label)] : []),
    ...(official ? [leadingItem('The official document, not held here: ', official, symbol ?? official)] : []),
  ];
}

/** What stands before the documents: where an address leads, or what to do when nothing was found. */
function leadingItems({ answer, library }: ShownAnswer): Node[] {
  const { destinations, authority, hits } = answer;
  if (destinations.length + hits.length > 0 || authority) {
    return destinations.map(({ url, label }) => leadingItem('Go to ', url, label));
  }
  const { documents, words } = library.shelf;
  const near = suggest(
    answer,
    documents.map(({ symbol }) => symbol),
    words,
  );
  const links = near.flatMap((query, index) => [
    index === 0 ? ' Nearest to it: ' : ', ',
    makeElement('a', { href: writeState({ query, narrowing: {} }) }, query),
  ]);
  return [makeElement('li', { class: 'nothing-found' }, makeElement('p', {}, attempts(answer), ...links))];
}
