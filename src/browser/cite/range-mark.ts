import { rangeEnding, readRangeEnding } from '../../domain/range-ending.ts';
import { type PageUnit, readPageUnits } from './page-units.ts';
import { adoptStyle } from './style.ts';

/** What the style calls the units of a range, and all of them but the last. */
const [member, goesOn] = ['in-range', 'goes-on'] as const;

/** What the history keeps with an address that names a range: one that a link to another place has made does not. */
const rangeState = { isRange: true } as const;

/** Marks the range that the address of the page names, and takes the mark away when the reader goes elsewhere. */
export function showRange(): void {
  const range = readRangeEnding(new URL(location.href));
  if (!range) return;
  goTo(rangeEnding(range.first, range.last));
}

/** Makes a range what the address of the page names, and marks it. */
export function goToRange(first: PageUnit, last: PageUnit): void {
  goTo(rangeEnding(first.anchor, last.anchor));
}

function goTo(ending: string): void {
  history.replaceState(rangeState, '', ending);
  follow();
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
}

/** A link to another place on the page keeps what the address has of the range: that is taken away. */
function follow(): void {
  const named = readRangeEnding(new URL(location.href));
  const isMeant = history.state?.isRange === true;
  if (named && !isMeant) history.replaceState(history.state, '', location.pathname + location.hash);
  mark(unitsOf(isMeant ? named : undefined));
}

/** Gives the units from the first to the last, whichever of the two stands first. */
function unitsOf(range: ReturnType<typeof readRangeEnding>): PageUnit[] {
  const units = readPageUnits();
  const ends = [range?.first, range?.last].map((end) => units.findIndex(({ anchor }) => anchor === end));
  return ends.includes(-1) ? [] : units.slice(Math.min(...ends), Math.max(...ends) + 1);
}

function mark(range: readonly PageUnit[]): void {
  adoptStyle();
  for (const marked of document.querySelectorAll(`.${member}`)) marked.classList.remove(member, goesOn);
  range.forEach(({ element }, index) => {
    element.closest('.unit')?.classList.add(member, ...(index < range.length - 1 ? [goesOn] : []));
  });
}
