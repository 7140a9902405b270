import { makeElement } from './elements.ts';
import type { FacetCounts } from './narrowing.ts';
import { type PageState, stateOf, writeState } from './page-state.ts';

/** So many values of a facet are shown at once; a reader opens the others. */
const mostValues = 12;

/** What tells a choice from others, however often the controls are made anew. */
const choice = 'data-choice';

/** Gives the choice that has the focus, if one of these controls has it. */
export function focusedChoice(controls: Element): string | undefined {
  return controls.querySelector(`[${choice}]:focus`)?.getAttribute(choice) ?? undefined;
}

/** Gives the focus back to a choice, or, where it is no more, to what opens the controls. */
export function focusChoice(controls: Element, focused: string): void {
  const links = [...controls.querySelectorAll<HTMLElement>(`[${choice}]`)];
  const link = links.find((one) => one.getAttribute(choice) === focused);
  (link ?? controls.querySelector('summary'))?.focus();
}

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
      const next = { ...stateOf(state.query), narrowing: isChosen ? others : { ...others, [name]: value } };
      const link = makeElement(
        'a',
        { href: writeState(next), 'aria-current': isChosen ? 'true' : undefined, [choice]: `${name} ${value}` },
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
    if (isChosenAmong) more.append(listOf(others));
    else more.addEventListener('toggle', () => more.append(listOf(others)), { once: true });
    return makeElement(
      'section',
      { 'aria-label': title },
      makeElement('h2', {}, title),
      listOf(values.slice(0, mostValues)),
      ...(others.length > 0 ? [more] : []),
    );
  });
}
