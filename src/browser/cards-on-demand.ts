import { closestTo, load } from './on-demand.ts';

/**
 * Shows the cards of the citations in a text: once a pointer or the focus has rested on one, and at a tap, after which the
 * next tap follows the link. Neither the script that shows them nor the file with what stands on them, which the text names
 * in `data-cards`, is loaded before one is wanted; where that fails, a tap follows the link.
 */
export function showCardsOnDemand(): void {
  const answer = (event: Event): void => {
    const link = closestTo<HTMLAnchorElement>(event, '[data-cards] a[data-card]');
    if (!link) return;
    const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
    if (event.type === 'click' && (!isTap || link.dataset['shown'])) return;
    if (isTap) event.preventDefault();
    load('cards')
      .then(({ showCard }) => showCard(link, isTap))
      .catch(() => isTap && location.assign(link.href));
  };
  for (const type of ['mouseover', 'focusin', 'click']) document.addEventListener(type, answer);
}
