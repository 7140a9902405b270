import { makeElement } from './elements.ts';
import type { FacetCounts } from './narrowing.ts';
import { type PageState, writeState } from './page-state.ts';

/** So many values of a facet are shown at once. */
const mostValues = 8;

/**
 * Makes the controls that narrow a search: a list of links for each facet, for every narrowed search has an address.
 * `goTo` is told the state that a link leads to.
 */
export function narrowingControls(
  facets: readonly FacetCounts[],
  state: PageState,
  goTo: (next: PageState) => void,
): HTMLElement[] {
  return facets.map(({ name, title, values }) =>
    makeElement(
      'section',
      { 'aria-label': title },
      makeElement('h2', {}, title),
      makeElement(
        'ul',
        { role: 'list' },
        ...values.slice(0, mostValues).map(({ value, label, count }) => {
          const { [name]: chosen, ...others } = state.narrowing;
          const isChosen = chosen === value;
          const next = { query: state.query, narrowing: isChosen ? others : { ...others, [name]: value } };
          const link = makeElement(
            'a',
            { href: writeState(next), 'aria-current': isChosen ? 'true' : undefined },
            label,
            ' ',
            makeElement('span', { class: 'count' }, `${count}`),
          );
          link.addEventListener('click', (event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            goTo(next);
          });
          return makeElement('li', {}, link);
        }),
      ),
    ),
  );
}
