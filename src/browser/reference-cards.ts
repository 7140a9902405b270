import type { Card, CardsByEntry } from '../references/cards.ts';

/** How long a pointer rests on a citation before its card opens, and how long it may take on the way to the card. */
const delay = 250;

let cards: Promise<CardsByEntry> | undefined;
let waiting = 0;

// A card goes when the pointer or the focus has gone elsewhere.
for (const type of ['mouseover', 'focusin']) {
  document.addEventListener(type, ({ target }) => {
    if (!(target instanceof Element) || target.closest('a[data-card]')) return;
    if (target.closest('.card')) clearTimeout(waiting);
    else soon(() => document.querySelector<HTMLElement>('.card')?.hidePopover());
  });
}

/**
 * Shows the card of a citation beside it: at once, or when the pointer or the focus has rested on it. A card is a popover:
 * Escape and a tap elsewhere close it.
 *
 * @throws the promise fails when what stands on the cards of the text cannot be loaded
 */
export async function showCard(link: HTMLAnchorElement, isAtOnce: boolean): Promise<void> {
  clearTimeout(waiting);
  const address = link.closest<HTMLElement>('[data-cards]')?.dataset['cards'] ?? '';
  cards ??= fetch(address).then(async (answer) => answer.json());
  const card = (await cards)[link.dataset['card'] ?? ''];
  if (card === undefined || link.dataset['shown']) return;
  if (isAtOnce) open(link, card);
  else soon(() => open(link, card));
}

function soon(act: () => void): void {
  clearTimeout(waiting);
  waiting = window.setTimeout(act, delay);
}

function open(link: HTMLAnchorElement, card: Card): void {
  const popover = makePopover(card);
  popover.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') return;
    delete link.dataset['shown'];
    popover.remove();
  });
  document.body.append(popover);
  link.dataset['shown'] = 'true';
  popover.showPopover({ source: link });
}

function makePopover({ entry, facts, naming, official }: Card): HTMLElement {
  const popover = document.createElement('div');
  popover.popover = 'auto';
  popover.className = 'card';
  const lines = [linkTo(entry), facts, ...[naming, official].flatMap((link) => (link ? linkTo(link) : []))];
  popover.append(...lines.map(paragraphOf));
  return popover;
}

function linkTo({ path, label }: Card['entry']): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = path;
  link.textContent = label;
  return link;
}

function paragraphOf(content: Node | string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.append(content);
  return paragraph;
}
