/** A unit as the page shows it: its words, and what its link to the citations calls it. */
export interface PageUnit {
  readonly anchor: string;
  readonly label: string;
  readonly element: HTMLElement;
}

/** What the link that cites a unit is called before the label of the unit. */
const linkName = 'Cite ';

/** Gives the units of a page, in order. */
export function readPageUnits(): PageUnit[] {
  return [...document.querySelectorAll<HTMLElement>('.unit')].flatMap((block) => {
    const element = block.querySelector<HTMLElement>('[data-unit]');
    const label = block.querySelector('a[data-cite]')?.getAttribute('aria-label')?.slice(linkName.length);
    return element && label ? { anchor: element.id, label, element } : [];
  });
}

/**
 * Gives those among which a range that begins with a unit can end: what follows it, but that a range goes from the text
 * into its footnotes or through their list alone would be two places.
 */
export function possibleEnds(units: readonly PageUnit[], first: PageUnit): PageUnit[] {
  const isNote = ({ element }: PageUnit): boolean => element.dataset['unit'] === 'footnote';
  return units.slice(units.indexOf(first)).filter((unit) => isNote(unit) === isNote(first));
}
