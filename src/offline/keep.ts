import { choiceKey, workerFile } from './choice.ts';

/**
 * Lets the service worker keep the site, once the page has been there for a while: nothing that a reader waits for may wait
 * for it. Who has refused it, or pays for little data, is left alone.
 */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

const choice = localStorage.getItem(choiceKey);
const { saveData, effectiveType = '' }: Connection = ('connection' in navigator && navigator.connection) || {};
const isFrugal = saveData || /[23]g/.test(effectiveType);
if (navigator.serviceWorker && choice !== 'never' && (choice === 'always' || !isFrugal)) {
  setTimeout(() => navigator.serviceWorker.register(`${import.meta.env.BASE_URL}${workerFile}`), 5000);
}
