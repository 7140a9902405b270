/** The parts of a document that a reader can narrow a search to, with what each is called and how much it counts. */
export const parts = {
  operative: { label: 'Operative paragraphs', stems: ['op', 'sub'], weight: 1 },
  preambular: { label: 'Preambular paragraphs', stems: ['pp'], weight: 1 },
  paragraph: { label: 'Paragraphs', stems: ['para', 'par'], weight: 1 },
  item: { label: 'Agenda items', stems: ['item'], weight: 1 },
  heading: { label: 'Titles and headings', stems: ['title', 'sec', 'heading', 'part', 'day'], weight: 1 },
  footnote: { label: 'Footnotes', stems: ['fn'], weight: 0.8 },
  list: { label: 'Lists', stems: ['entry'], weight: 0.8 },
  line: { label: 'Other lines', stems: [], weight: 0.7 },
} as const satisfies Record<string, { label: string; stems: readonly string[]; weight: number }>;

/** The name of a part. */
export type Part = keyof typeof parts;

/** Tells whether a name is that of a part. */
export function isPart(name: string): name is Part {
  return Object.hasOwn(parts, name);
}

/** Every part, in the order in which a reader is shown them. */
export const partNames = Object.keys(parts).filter(isPart);

const partOfStem: ReadonlyMap<string, Part> = new Map(
  partNames.flatMap((name) => parts[name].stems.map((stem) => [stem, name])),
);

/**
 * Gives the part that a unit belongs to, by its anchor; in an annex, the annex’s own anchor stands before it.
 *
 * @example partOf('op-2-a') => 'operative'
 * @example partOf('annex-i-pp-3') => 'preambular'
 */
export function partOf(anchor: string): Part {
  const last = anchor.split('-').findLast((token) => partOfStem.has(token));
  return partOfStem.get(last ?? '') ?? 'line';
}
