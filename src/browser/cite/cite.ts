import { openDialog } from './dialog.ts';
import { readPageUnits } from './page-units.ts';

export { addCopyButtons } from './copy-buttons.ts';
export { showRange } from './range-mark.ts';
export { offerSelection } from './selection.ts';

/** Opens the citations of what a link is beside: a unit, or the document. */
export function openCitations(link: HTMLAnchorElement): void {
  const block = link.closest('.unit');
  openDialog(readPageUnits().filter(({ element }) => block?.contains(element)));
}
