import { citationHtml, citationText, type FilledRun } from '../../editions/citations/runs.ts';
import { makeElement } from '../elements.ts';
import { makeCopyButton } from './copy-buttons.ts';
import { type PageUnit, possibleEnds, readPageUnits } from './page-units.ts';
import { addressOf, citePassage, nameOf, type Passage, quotePassage } from './passage.ts';
import { quoteWhole } from './quoted-words.ts';
import { goToRange } from './range-mark.ts';
import { adoptStyle } from './style.ts';

/** Opens a dialog with the citations of a passage in every form, from which another passage can be chosen. */
export function openDialog(chosen: Passage): void {
  adoptStyle();
  const heading = makeElement('h2', { id: 'cite-heading', tabindex: '-1' });
  const result = makeElement('div', {});
  const close = makeElement('button', {}, 'Close');
  const choice = makePassageChoice(chosen, (passage) => {
    heading.textContent = `Cite ${nameOf(passage) ?? 'this document'}`;
    result.replaceChildren(...makeResult(passage));
    const [first, last] = [passage[0], passage.at(-1)];
    if (first && last && first !== last) goToRange(first, last);
  });
  const head = makeElement('form', { method: 'dialog' }, heading, close);
  const dialog = makeElement('dialog', { class: 'cite-dialog', 'aria-labelledby': heading.id }, head, choice, result);
  dialog.addEventListener('close', () => dialog.remove());
  // A press beside it closes it: what is hit then is the dialog itself, and nothing in it.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  heading.focus();
}

/** Two lists of the units of the page, where the passage begins and where it ends; tells of each choice, and of the first. */
function makePassageChoice(chosen: Passage, tell: (passage: Passage) => void): HTMLElement {
  const units = readPageUnits();
  const begin = makeElement(
    'select',
    {},
    ...['the whole document', ...units.map(({ label }) => label)].map(makeOption),
  );
  const end = makeElement('select', {});
  const wholeEnd = makeElement('label', {}, 'to ', end);
  const offerEnds = (first: PageUnit | undefined): void => {
    const ends = first ? possibleEnds(units, first) : [];
    end.replaceChildren(...ends.map(({ label }) => makeOption(label)));
    wholeEnd.hidden = ends.length < 2;
  };
  const read = (): Passage => {
    const first = units[begin.selectedIndex - 1];
    return first ? possibleEnds(units, first).slice(0, end.selectedIndex + 1) : [];
  };
  const indexOf = (unit: PageUnit | undefined): number => units.findIndex(({ anchor }) => anchor === unit?.anchor);
  begin.selectedIndex = indexOf(chosen[0]) + 1;
  offerEnds(units[begin.selectedIndex - 1]);
  end.selectedIndex = Math.max(0, chosen.length - 1);
  begin.addEventListener('change', () => {
    offerEnds(units[begin.selectedIndex - 1]);
    tell(read());
  });
  end.addEventListener('change', () => tell(read()));
  tell(read());
  return makeElement('p', { class: 'passage' }, makeElement('label', {}, 'From ', begin), wholeEnd);
}

function makeOption(label: string): HTMLElement {
  return makeElement('option', {}, label);
}

function makeResult(passage: Passage): HTMLElement[] {
  const address = addressOf(passage);
  const link: FilledRun[] = [{ kind: 'address', text: address }];
  const copied = (runs: readonly FilledRun[]) => () => ({ text: citationText(runs), html: citationHtml(runs) });
  const actions = makeElement('p', { class: 'actions' }, makeCopyButton('Copy link', '', copied(link)));
  if (passage.length > 0)
    actions.prepend(
      makeCopyButton('Copy as quotation', '', () =>
        quotePassage(passage, quoteWhole(passage.map(({ element }) => element))),
      ),
    );
  const citations = citePassage(passage).map(({ label, runs }) =>
    makeElement(
      'div',
      {},
      makeElement('dt', {}, label),
      makeElement('dd', {}, ...runs.map(makeRun)),
      makeElement('dd', {}, makeCopyButton('Copy', label, copied(runs))),
    ),
  );
  return [makeElement('dl', { class: 'citations' }, ...citations), actions];
}

function makeRun({ kind, text }: FilledRun): Node | string {
  if (kind === 'text') return text;
  return kind === 'italic' ? makeElement('i', {}, text) : makeElement('a', { href: text }, text);
}
