import { closestTo } from './on-demand.ts';

/**
 * Opens a footnote at its mark, and closes it again, where it does not stand beside the text already. Without script the
 * mark leads to the list at the end.
 */
export function openNotes(): void {
  document.addEventListener('click', (event) => {
    const mark = closestTo(event, '[role="doc-noteref"]');
    const note = mark?.parentElement?.nextElementSibling;
    if (!(note instanceof HTMLElement) || !note.matches('.side-note')) return;
    const isOpen = note.dataset['open'] !== undefined;
    if (!isOpen && getComputedStyle(note).display !== 'none') return;
    event.preventDefault();
    note.toggleAttribute('data-open', !isOpen);
    note.setAttribute('aria-hidden', `${isOpen}`);
    mark?.setAttribute('aria-expanded', `${!isOpen}`);
  });
}
