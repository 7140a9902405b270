import { fillOptions, followOption, makeOptions, pageOption } from './box-options.ts';
import { makeElement } from './elements.ts';
import type { IndexPlace } from './pagefind.ts';
import { watchPointer } from './pointer.ts';
import { createSearcher } from './searcher.ts';
import { summarise } from './wording.ts';

/** The list under the box offers passages of so many documents. */
const mostDocuments = 4;

/** After so long a pause the count is said to those who hear the page. */
const pause = 600;

/**
 * Makes the box of a form a combobox with a list of what is found, after the ARIA Authoring Practices, "Editable
 * combobox with list autocomplete". Without a choice in the list, Enter opens the search page.
 */
export function makeCombobox(form: HTMLFormElement, input: HTMLInputElement, index: IndexPlace): void {
  const searcher = createSearcher(index);
  const released = watchPointer();
  const list = makeElement('ul', { id: `${input.id}-found`, role: 'listbox', 'aria-label': 'Found', hidden: '' });
  const status = makeElement('p', { role: 'status', class: 'visually-hidden' });
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', list.id);
  form.append(list, status);
  let chosen = -1;
  let timer = 0;

  const options = (): Element[] => [...list.children];
  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen || list.childElementCount === 0;
    input.ariaExpanded = `${!list.hidden}`;
    if (list.hidden) choose(-1);
  };
  const choose = (index: number): void => {
    chosen = index;
    for (const [place, option] of options().entries()) option.ariaSelected = `${place === chosen}`;
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
  const draw = (made: readonly HTMLLIElement[]): void => {
    for (const [index, option] of made.entries()) option.id = `${list.id}-${index}`;
    list.replaceChildren(...made);
    open(true);
    choose(-1);
  };
  const show = async (): Promise<void> => {
    const typed = input.value;
    // What was found before is not said any more, however long the next answer takes.
    clearTimeout(timer);
    if (typed.trim() === '') return open(false);
    const isWanted = async (): Promise<boolean> => {
      await released();
      return input.value === typed && document.activeElement === input;
    };
    try {
      const shown = await searcher.ask({ typed, mostDocuments });
      if (!shown || !(await isWanted())) return;
      const isOutlined = shown.outline.length > 0;
      say(summarise(shown.answer));
      // Texts that are at hand already are in their places before anything is painted.
      if (isOutlined) draw(makeOptions(shown, shown.outline, form));
      const documents = await shown.documents;
      if (!documents || !(await isWanted())) return;
      if (isOutlined) fillOptions(options(), documents);
      else draw(makeOptions(shown, documents, form));
    } catch {
      if (!(await isWanted())) return;
      draw([pageOption('Search cannot be reached', form)]);
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
  for (const kind of ['click', 'auxclick'] as const) {
    list.addEventListener(kind, ({ target, button, ctrlKey, metaKey }) => {
      const option = options().find((one) => target instanceof Node && one.contains(target));
      if (option && button < 2) followOption(option, button === 1 || ctrlKey || metaKey);
    });
  }
  input.addEventListener('keydown', (event) => {
    // In Safari the Enter that ends a composition is no longer part of it, and is told by its old code alone.
    if (event.isComposing || event.keyCode === 229) return;
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
