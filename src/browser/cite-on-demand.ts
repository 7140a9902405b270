import { closestTo, load } from './on-demand.ts';

/**
 * Makes the ways to cite that need no script open at once: a link with `data-cite` opens a dialog, words that are
 * selected offer their citation, a list of citations that is seen gets buttons that copy them, the address of a range marks it.
 * Nothing of that is loaded before it is wanted; where it cannot be loaded, a link leads where it leads.
 */
export function citeOnDemand(): void {
  addEventListener('click', (event) => {
    const link = closestTo<HTMLAnchorElement>(event, 'a[data-cite]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    load('cite').then(
      ({ openCitations }) => openCitations(link),
      () => location.assign(link.href),
    );
  });
  document.addEventListener('selectionchange', async () => {
    if (!getSelection()?.isCollapsed) (await load('cite')).offerSelection();
  });
  const seen = new IntersectionObserver(async ([list], observer) => {
    if (!list?.isIntersecting) return;
    observer.disconnect();
    (await load('cite')).addCopyButtons(list.target);
  });
  for (const list of document.querySelectorAll('.citations')) seen.observe(list);
  if (location.search) load('cite').then(({ showRange }) => showRange());
}
