import { findKeptPages, ownCaches } from './kept-pages.ts';

/** The page “Without network”: says what is kept on this device, and lets its reader keep the site, or keep nothing. */
const panel = document.querySelector<HTMLElement>('[data-offline-panel]');
const scope = new URL(import.meta.env.BASE_URL, location.href).href;
if (panel && navigator.serviceWorker) void openPanel(panel, navigator.serviceWorker);

async function openPanel(element: HTMLElement, workers: ServiceWorkerContainer): Promise<void> {
  const { documents = '', choiceKey = '', worker = '' } = element.dataset;
  const state = element.querySelector<HTMLElement>('[role=status]');
  const list = element.querySelector<HTMLElement>('ul');
  const [keep, remove] = element.querySelectorAll('button');
  if (!state || !list || !keep || !remove) return;

  const show = async (): Promise<void> => {
    const isKept = (await workers.getRegistration(scope))?.active !== undefined;
    const pages = await findKeptPages(scope, new RegExp(documents));
    state.textContent = sayWhatIsKept(isKept, pages.length);
    list.replaceChildren(...pages.map(({ address, title }) => itemOf(address, title)));
    keep.hidden = isKept;
    remove.hidden = !isKept;
    element.hidden = false;
  };

  keep.addEventListener('click', async () => {
    localStorage.setItem(choiceKey, 'always');
    state.textContent = 'Being kept…';
    await workers.register(`${scope}${worker}`);
    await workers.ready;
    await show();
    remove.focus();
  });
  remove.addEventListener('click', async () => {
    localStorage.setItem(choiceKey, 'never');
    await (await workers.getRegistration(scope))?.unregister();
    for (const name of await ownCaches(scope)) await caches.delete(name);
    await show();
    keep.focus();
  });
  await show();
}

/** @example sayWhatIsKept(true, 5) => 'The site is kept on this device, 5 documents among it.' */
function sayWhatIsKept(isKept: boolean, documents: number): string {
  if (!isKept) return 'Nothing is kept on this device.';
  return `The site is kept on this device, with ${documents === 1 ? 'one document' : `${documents} documents`}.`;
}

function itemOf(address: string, title: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  const item = document.createElement('li');
  item.append(link);
  return item;
}
