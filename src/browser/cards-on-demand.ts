/**
 * Shows the cards of the citations in a text: at hover and focus, and at a tap, after which the next tap follows the
 * link. Neither the script that shows them nor the file with what stands on them, which the text names in `data-cards`,
 * is loaded before one is wanted; where that fails, a tap follows the link.
 */
export function showCardsOnDemand(): void {
  for (const type of ['mouseover', 'focusin', 'click']) document.addEventListener(type, answer);
}

function answer(event: Event): void {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-cards] a[data-card]');
  if (!link) return;
  const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
  if (event.type === 'click' && (!isTap || link.dataset['shown'])) return;
  if (isTap) event.preventDefault();
  const address = link.closest<HTMLElement>('[data-cards]')?.dataset['cards'] ?? '';
  import('./reference-cards.ts')
    .then(async ({ showCard }) => showCard(link, address, isTap))
    .catch(() => isTap && location.assign(link.href));
}
