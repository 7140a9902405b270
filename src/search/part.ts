/** The parts of a document that a reader can narrow a search to, with how much each counts. */
export const parts = {
  operative: { stems: ['op', 'sub'], weight: 1 },
  preambular: { stems: ['pp'], weight: 1 },
  paragraph: { stems: ['para', 'par'], weight: 1 },
  item: { stems: ['item'], weight: 1 },
  heading: { stems: ['title', 'sec', 'heading', 'part', 'day'], weight: 1 },
  footnote: { stems: ['fn'], weight: 0.8 },
  list: { stems: ['entry'], weight: 0.8 },
  line: { stems: [], weight: 0.7 },
} as const satisfies Record<string, { stems: readonly string[]; weight: number }>;

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
