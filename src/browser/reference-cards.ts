/** How long a pointer rests on a citation before its card opens, and how long it may take on the way to the card. */
const delay = 250;

/**
 * Opens the cards of citations: at a tap everywhere, where the next tap follows the link; and at hover and focus in
 * browsers that do not know `interestfor`. The cards are popovers: Escape and a tap elsewhere close them.
 */
export function showCards(): void {
  document.addEventListener('click', (event) => {
    const found = cardAt(event.target);
    const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!found || !isTap || found.card.matches(':popover-open')) return;
    event.preventDefault();
    found.card.showPopover({ source: found.link });
  });
  if ('interestForElement' in HTMLAnchorElement.prototype) return;

  let waiting = 0;
  const soon = (act: () => void): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(act, delay);
  };
  const enter = (event: Event): void => {
    const found = cardAt(event.target);
    if (found) soon(() => found.card.showPopover({ source: found.link }));
    else if (isInCard(event.target)) clearTimeout(waiting);
    else soon(() => document.querySelector<HTMLElement>('.card:popover-open')?.hidePopover());
  };
  document.addEventListener('mouseover', enter);
  document.addEventListener('focusin', enter);
}

function cardAt(target: EventTarget | null): { link: HTMLElement; card: HTMLElement } | undefined {
  const link = target instanceof Element ? target.closest<HTMLElement>('a[interestfor]') : null;
  const card = link && document.getElementById(link.getAttribute('interestfor') ?? '');
  return card ? { link, card } : undefined;
}

function isInCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.card') !== null;
}
