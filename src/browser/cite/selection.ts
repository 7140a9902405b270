import { writePinpoint } from '../../editions/citations/pinpoint.ts';
import { makeElement } from '../elements.ts';
import { makeCopyButton } from './copy-buttons.ts';
import { openDialog } from './dialog.ts';
import { readPageUnits } from './page-units.ts';
import { type Passage, quotePassage } from './passage.ts';
import { hasWordsOf, quoteRange } from './quoted-words.ts';
import { adoptStyle } from './style.ts';

/** How long a selection rests before it is taken for what the reader means. */
const pause = 300;

let waiting = 0;
let offered: HTMLElement | undefined;

/** Offers to cite and to quote the words that are selected, once the selection rests; takes the offer back with it. */
export function offerSelection(): void {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    if (offered?.contains(document.activeElement)) return;
    offered?.remove();
    const selection = getSelection();
    if (selection && !selection.isCollapsed) offer(selection.getRangeAt(0).cloneRange());
  }, pause);
}

function offer(range: Range): void {
  const passage = readPageUnits().filter((unit) => hasWordsOf(unit, range));
  const last = passage.at(-1)?.element;
  const block = last?.closest<HTMLElement>('.unit');
  if (!last || !block) return;
  adoptStyle();
  offered = makeOffer(passage, range);
  const end = [...range.getClientRects()].at(-1) ?? last.getBoundingClientRect();
  offered.style.insetBlockStart = `${end.bottom - block.getBoundingClientRect().top}px`;
  // Right after the words, so that it is what Tab comes to next.
  last.after(offered);
}

function makeOffer(passage: Passage, range: Range): HTMLElement {
  const [first, last] = [passage[0]?.label, passage.at(-1)?.label];
  const pinpoint = first && writePinpoint('note', first, last);
  const cite = makeElement('button', { type: 'button' }, `Cite ${pinpoint ?? 'this'}`);
  cite.addEventListener('click', () => {
    offered?.remove();
    openDialog(passage);
  });
  const quote = makeCopyButton('Copy as quotation', '', () => quotePassage(passage, quoteRange(passage, range)));
  const ours = { 'data-apparatus': '', lang: 'en' };
  const made = makeElement(
    'div',
    { class: 'cite-offer', role: 'group', 'aria-label': 'The words selected', ...ours },
    cite,
    quote,
  );
  // A press would take the selection away before it is a click.
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('keydown', ({ key }) => key === 'Escape' && made.remove());
  return made;
}
