import { makeElement } from './elements.ts';
import type { FacetCounts } from './narrowing.ts';
import { type PageState, writeState } from './page-state.ts';

/** So many values of a facet are shown at once; a reader opens the others. */
const mostValues = 12;

/**
 * Makes the controls that narrow a search: a list of links for each facet, for every narrowed search has an address.
 * `goTo` is told the state that a link leads to.
 */
export function narrowingControls(
  facets: readonly FacetCounts[],
  state: PageState,
  goTo: (next: PageState) => void,
): HTMLElement[] {
  return facets.map(({ name, title, values }) => {
    const listOf = (some: FacetCounts['values']): HTMLUListElement =>
      makeElement('ul', { role: 'list' }, ...some.map((value) => makeElement('li', {}, linkTo(value))));
    const linkTo = ({ value, label, count }: FacetCounts['values'][number]): HTMLAnchorElement => {
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
      return link;
    };
    const others = values.slice(mostValues);
    const isChosenAmong = others.some(({ value }) => value === state.narrowing[name]);
    const more = makeElement(
      'details',
      { open: isChosenAmong ? '' : undefined },
      makeElement('summary', {}, `${others.length} more`),
    );
    // A large library names thousands of things: their links are made when they are wanted.
    more.addEventListener('toggle', () => more.append(listOf(others)), { once: true });
    return makeElement(
      'section',
      { 'aria-label': title },
      makeElement('h2', {}, title),
      listOf(values.slice(0, mostValues)),
      ...(others.length > 0 ? [more] : []),
    );
  });
}
