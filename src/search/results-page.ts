import { getElement, makeElement } from './elements.ts';
import { focusChoice, focusedChoice, narrowingControls } from './facet-controls.ts';
import { documentItem } from './hit-list.ts';
import { createSearcher } from './interface.ts';
import { leadingItems, namedItems } from './leading-items.ts';
import type { OpenedLibrary } from './library.ts';
import { fetchNaming, type Naming, noNaming } from './naming.ts';
import { countFacets, narrow } from './narrowing.ts';
import { documentsAtOnce, type PageState, readState, stateOf, writeState } from './page-state.ts';
import type { IndexPlace } from './pagefind.ts';
import { watchPointer } from './pointer.ts';
import { remarks } from './remarks.ts';
import type { ShownAnswer } from './searcher.ts';
import type { ShownDocument } from './shown-hits.ts';
import { summarise } from './wording.ts';

/** After so long a pause a reader is taken to have finished: then the address is set, and the count is said. */
const pause = 400;

/** In live editing there is no index. */
const unreachable = import.meta.env.DEV
  ? 'Search cannot be reached. It works on the built site: run “npm run build”, then “npm run serve”.'
  : 'Search cannot be reached; the connection may be lost. Try again.';

/**
 * Shows what the library has for the query in the address of the page, and follows what is typed into the box and
 * chosen.
 */
export function runResultsPage(index: IndexPlace, input: HTMLInputElement): void {
  const summary = getElement('[data-search-summary]');
  const status = getElement('[data-search-status]');
  const facets = getElement('[data-search-facets]');
  const results = getElement('[data-search-results]');
  const title = document.title;
  const searcher = createSearcher(index);
  const released = watchPointer();
  const isWide = matchMedia('(min-width: 64rem)');
  let timer = 0;
  let state: PageState = readState(location.search);
  let latest: ShownAnswer | undefined;
  let naming: Naming | undefined;
  let reading: Promise<Naming> | undefined;

  /** What is seen is there at once, so that nothing moves afterwards; what is heard waits for a pause. */
  const say = (text: string, delay: number): void => {
    summary.textContent = text;
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
  const learnNaming = async ({ sites }: OpenedLibrary): Promise<void> => {
    reading ??= fetchNaming(sites);
    naming = await reading.catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
  };
  const showFacets = (): void => {
    const counted = latest
      ? countFacets(latest.found, state.narrowing, { shelf: latest.library.shelf, naming: naming ?? noNaming })
      : [];
    const focused = focusedChoice(facets);
    facets.querySelector('div')?.replaceChildren(...narrowingControls(counted, state, goTo));
    facets.hidden = counted.length === 0;
    if (focused !== undefined) focusChoice(facets, focused);
  };
  /** Where the choices stand open over the results, these would move. */
  const showNaming = async (): Promise<void> => {
    await released();
    if (isWide.matches || !facets.hasAttribute('open')) showFacets();
  };
  const render = (shown: ShownAnswer, documents: readonly ShownDocument[], delay: number): void => {
    const { answer, more, library } = shown;
    const unreached = library.unreached.map((site) => `${site} could not be searched.`);
    results.replaceChildren(
      ...leadingItems(shown),
      ...documents.map(documentItem),
      ...namedItems(shown),
      ...moreItem(more),
    );
    latest = shown;
    showFacets();
    results.dataset['answers'] = answer.typed;
    say([summarise(answer), ...remarks(answer), ...unreached].join(' '), delay);
  };
  const moreItem = (more: number): Node[] => {
    if (more === 0) return [];
    const button = makeElement('button', { type: 'button' }, `Show more documents (${more})`);
    button.addEventListener('click', async () => {
      const before = results.querySelectorAll('.found-document').length;
      await show({ ...state, shown: state.shown + documentsAtOnce });
      // The button is gone, and who used it goes on at what it has brought.
      results.querySelectorAll('.found-document')[before]?.querySelector('a')?.focus();
    });
    return [makeElement('li', {}, button)];
  };
  const show = async (next: PageState, delay = 0): Promise<void> => {
    state = next;
    // What was found before is not said any more, however long the next answer takes.
    clearTimeout(timer);
    document.title = state.query.trim() === '' ? title : `${state.query} · ${title}`;
    if (state.query.trim() === '') {
      results.replaceChildren();
      results.dataset['answers'] = '';
      latest = undefined;
      showFacets();
      return say('', delay);
    }
    try {
      const { query: typed, narrowing, shown } = state;
      const answered = await searcher.ask({
        typed,
        mostDocuments: shown,
        async narrow(hits, library) {
          if (narrowing.names !== undefined) await learnNaming(library);
          return narrow(hits, narrowing, { shelf: library.shelf, naming: naming ?? noNaming });
        },
      });
      const documents = await answered?.documents;
      await released();
      if (!answered || !documents || state !== next) return;
      render(answered, documents, delay);
      if (naming === undefined) learnNaming(answered.library).then(showNaming, () => undefined);
    } catch {
      results.replaceChildren();
      say(unreachable, 0);
      addEventListener('online', () => void show(state), { once: true });
    }
  };

  input.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    void show(stateOf(input.value), pause);
  });
  input.addEventListener('compositionend', () => void show(stateOf(input.value), pause));
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    goTo({ ...stateOf(input.value), narrowing: state.narrowing });
  });
  addEventListener('popstate', () => {
    const before = readState(location.search);
    input.value = before.query;
    void show(before);
  });
  // Where there is room beside the results, what narrows them stands open.
  facets.toggleAttribute('open', isWide.matches);
  facets.addEventListener('toggle', showFacets);
  searcher.prepare();
  if (input.value === '') input.value = state.query;
  void show({ ...state, query: input.value });
}
