import { carryWords } from './carried-words.ts';
import { makeElement } from './elements.ts';
import { markPieces } from './marked-pieces.ts';
import type { IndexPlace } from './pagefind.ts';
import { createSearcher, type ShownAnswer } from './searcher.ts';
import { count, summarise } from './wording.ts';

/** What the list under the box offers: so many documents, and so many of their passages. */
const mostDocuments = 4;
const mostOptions = 6;

/** After so long a pause the count is said to those who hear the page. */
const pause = 600;

/**
 * Makes the box of a form a combobox with a list of what is found, after the ARIA Authoring Practices, "Editable
 * combobox with list autocomplete". Without a choice in the list, Enter opens the search page.
 */
export function makeCombobox(form: HTMLFormElement, input: HTMLInputElement, index: IndexPlace): void {
  const searcher = createSearcher(index);
  const list = makeElement('ul', { id: `${input.id}-found`, role: 'listbox', 'aria-label': 'Found', hidden: '' });
  const status = makeElement('p', { role: 'status', class: 'visually-hidden' });
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  form.append(list, status);
  let chosen = -1;
  let timer = 0;

  const options = (): Element[] => [...list.children];
  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen || list.childElementCount === 0;
    input.setAttribute('aria-expanded', `${!list.hidden}`);
    if (list.hidden) choose(-1);
  };
  const choose = (index: number): void => {
    chosen = index;
    for (const [place, option] of options().entries()) option.setAttribute('aria-selected', `${place === chosen}`);
    const option = options()[chosen];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const say = (text: string): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      status.textContent = text;
    }, pause);
  };
  const show = async (): Promise<void> => {
    const typed = input.value;
    if (typed.trim() === '') return open(false);
    try {
      const shown = await searcher.ask({ typed, mostDocuments });
      if (!shown || document.activeElement !== input) return;
      const made = makeOptions(shown, form);
      for (const [index, option] of made.entries()) option.id = `${list.id}-${index}`;
      list.replaceChildren(...made);
      open(true);
      choose(-1);
      say(summarise(shown.answer));
    } catch {
      open(false);
      say('Search cannot be reached.');
    }
  };

  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) void show();
  });
  input.addEventListener('compositionend', () => void show());
  input.addEventListener('blur', () => open(false));
  // Pressing on an option must not take the focus from the box, which would close the list before the choice is made.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const last = options().length - 1;
    const isOpen = !list.hidden;
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      open(false);
    } else if (event.key === 'ArrowDown' && !isOpen) {
      event.preventDefault();
      void show();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!isOpen) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = chosen + step;
      choose(next > last ? -1 : next < -1 ? last : next);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      const option = options()[chosen];
      if (option instanceof HTMLElement) option.click();
    }
  });
  searcher.prepare();
  if (input.value !== '') void show();
}

function makeOptions({ answer, documents, more }: ShownAnswer, form: HTMLFormElement): HTMLLIElement[] {
  const destinations = answer.destinations.map(({ url, label }) =>
    makeOption(() => location.assign(url), 'Go to ', makeElement('b', {}, label)),
  );
  const hits = documents.flatMap((document) => document.hits.slice(0, mostOptions));
  const passages = hits.slice(0, mostOptions - destinations.length).map(({ url, label, excerpt, words }) =>
    makeOption(
      () => {
        carryWords({ url, words });
        location.assign(url);
      },
      makeElement('b', {}, label),
      makeElement('span', {}, ...markPieces(excerpt)),
    ),
  );
  const isMore = more > 0 || hits.length > passages.length;
  const all = isMore ? `All ${count(answer.hits.length, 'passage')}` : 'Open the search page';
  const nothing = destinations.length + passages.length === 0;
  return [...destinations, ...passages, makeOption(() => form.requestSubmit(), nothing ? summarise(answer) : all)];
}

function makeOption(follow: () => void, ...inside: readonly (Node | string)[]): HTMLLIElement {
  const option = makeElement('li', { role: 'option', 'aria-selected': 'false' }, ...inside);
  option.addEventListener('click', follow);
  return option;
}
