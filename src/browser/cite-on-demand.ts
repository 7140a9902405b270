/**
 * The script that knows how to cite. It waits in a template, which tells where it is: a script that named another file, or
 * shared one with another script, could not stand in the page and would be a request.
 */
async function load(): Promise<typeof import('./cite/cite.ts')> {
  const template = document.querySelector<HTMLTemplateElement>('template[data-cite-scripts]');
  return import(/* @vite-ignore */ template?.content.querySelector('script')?.getAttribute('src') ?? '');
}

/**
 * Makes the ways to cite that need no script open at once: a link with `data-cite` opens a dialog, words that are
 * selected offer their citation, a list of citations that is seen gets buttons that copy them, the address of a range marks it.
 * Nothing of that is loaded before it is wanted; where it cannot be loaded, a link leads where it leads.
 */
export function citeOnDemand(): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-cite]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    load().then(
      ({ openCitations }) => openCitations(link),
      () => location.assign(link.href),
    );
  });
  document.addEventListener('selectionchange', async () => {
    if (!getSelection()?.isCollapsed) (await load()).offerSelection();
  });
  const seen = new IntersectionObserver(async ([list], observer) => {
    if (!list?.isIntersecting) return;
    observer.disconnect();
    (await load()).addCopyButtons(list.target);
  });
  for (const list of document.querySelectorAll('.citations')) seen.observe(list);
  if (location.search) load().then(({ showRange }) => showRange());
}
