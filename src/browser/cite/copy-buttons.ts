import { citationHtml, citationText, fillRuns } from '../../editions/citations/runs.ts';
import { makeElement } from '../elements.ts';
import { type Copied, copy } from './clipboard.ts';
import { readAddress, readCitations } from './page-citations.ts';
import { quotePassage } from './passage.ts';
import { quoteWhole } from './quoted-words.ts';
import { adoptStyle } from './style.ts';
import { today } from './today.ts';

/** How long a button says what it has done. */
const pause = 2000;

/**
 * Makes a button that copies, and says so itself and to those who listen.
 *
 * @param what names what is copied, where several buttons do: "United Nations, footnote"
 */
export function makeCopyButton(words: string, what: string, write: () => Copied): HTMLElement {
  const status = makeElement('span', { role: 'status', class: 'visually-hidden' });
  const button = makeElement('button', { type: 'button' });
  const say = (shown: string, told: string): void => {
    button.textContent = shown;
    button.ariaLabel = `${shown} ${what}`.trim();
    status.textContent = told;
  };
  say(words, '');
  button.addEventListener('click', async () => {
    if (await copy(write())) say('Copied', `Copied ${what}`.trim());
    else say('Not copied', 'The browser lets nothing be copied: select the words.');
    setTimeout(() => say(words, ''), pause);
  });
  return makeElement('span', { class: 'copy' }, button, status);
}

/**
 * Gives a list of citations what it has only with script: the day of access, whole addresses, buttons that copy; and on
 * the page of a unit one that copies its words.
 */
export function addCopyButtons(list: Element): void {
  adoptStyle();
  const address = readAddress(list);
  const entries = list.querySelectorAll('dd[data-words]');
  readCitations(list).forEach(({ label, runs }, index) => {
    const entry = entries[index];
    const filled = fillRuns(runs, { address, accessed: today() });
    entry?.after(
      makeElement(
        'dd',
        {},
        makeCopyButton('Copy', label, () => ({ text: citationText(filled), html: citationHtml(filled) })),
      ),
    );
    for (const link of entry?.querySelectorAll('a') ?? []) link.textContent = address;
    const accessed = entry?.querySelector('[data-accessed]');
    if (accessed)
      accessed.textContent = citationText(
        fillRuns(
          runs.filter(({ kind }) => kind === 'accessed'),
          { address, accessed: today() },
        ),
      );
  });
  const element = document.querySelector<HTMLElement>('.unit-words > [data-unit]');
  if (element) list.after(makeCopyButton('Copy as quotation', '', () => quotePassage([], quoteWhole([element]))));
}
