import { scriptsOnDemand } from './on-demand.ts';

/** What a citation asks for when its card is wanted: as soon as it can be, or once a pointer has rested on it. */
export interface CardWanted {
  /** The file with what stands on the cards of the page. */
  readonly address: string;
  readonly isAtOnce: boolean;
}

/**
 * Shows the cards of the citations in a text: at hover and focus, and at a tap, after which the next tap follows the
 * link. Neither the script that shows them, which stands in the template, nor the file with what stands on them, which the
 * text names in `data-cards`, is loaded before one is wanted; where that fails, a tap follows the link.
 */
export function showCardsOnDemand(template: HTMLTemplateElement): void {
  const load = scriptsOnDemand(template);
  const answer = (event: Event): void => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-cards] a[data-card]');
    if (!link) return;
    const isAtOnce = event instanceof PointerEvent && event.pointerType === 'touch';
    if (event.type === 'click' && (!isAtOnce || link.dataset['shown'])) return;
    if (isAtOnce) event.preventDefault();
    const address = link.closest<HTMLElement>('[data-cards]')?.dataset['cards'] ?? '';
    const detail: CardWanted = { address, isAtOnce };
    load().then(
      () => link.dispatchEvent(new CustomEvent('card-wanted', { detail, bubbles: true })),
      () => isAtOnce && location.assign(link.href),
    );
  };
  for (const type of ['mouseover', 'focusin', 'click']) document.addEventListener(type, answer);
}

declare global {
  interface DocumentEventMap {
    'card-wanted': CustomEvent<CardWanted>;
  }
}
