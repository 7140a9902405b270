/**
 * Waits for a reader to mean to search, by focus, pointer or key, and only then puts the scripts of search into the page,
 * out of the template that follows the form, and asks ahead for what every first answer needs. The box of the search page
 * means it as soon as the address has a query, and so does any: for that is of words to be marked. `/` and Ctrl-K or ⌘-K
 * put the cursor in the box. It imports nothing, so that it stands in every page and is no request.
 */
export function awaitIntent(form: HTMLFormElement): void {
  const { index = '', soon = '' } = form.dataset;
  const input = form.querySelector('input');
  const scripts = form.parentElement?.querySelector('template');
  if (!input || !scripts) return;
  const wake = (): void => {
    if (!scripts.isConnected) return;
    scripts.replaceWith(scripts.content);
    for (const name of soon.split(' ')) {
      const ahead = { rel: 'preload', as: 'fetch', crossOrigin: '', href: index + name };
      document.head.append(Object.assign(document.createElement('link'), ahead));
    }
  };
  for (const sign of ['focusin', 'pointerover', 'touchstart']) form.addEventListener(sign, wake, { passive: true });
  addEventListener('keydown', (event) => {
    const isWriting = document.activeElement?.matches('input, textarea, select');
    if (event.ctrlKey || event.metaKey ? event.key !== 'k' : event.key !== '/' || isWriting) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  if (location.search !== '') wake();
}
