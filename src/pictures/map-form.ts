/** How a map is laid out: names of things before their rows, or above them where the page is narrow. */
export interface MapForm {
  readonly width: number;
  /** Where the room of the columns begins at the earliest, and where it ends. */
  readonly from: number;
  readonly to: number;
  /** Whether names stand before the columns, which then begin as late as they can. */
  readonly areNamesBefore: boolean;
  readonly rowHeight: number;
  /** How far below the top of its row a name has its middle, and its dots have theirs. */
  readonly nameAt: number;
  readonly dotsAt: number;
  /** For how many columns there is room, documents or years. */
  readonly room: { readonly documents: number; readonly years: number };
}

/** The two forms of the map. */
export const mapForms: Readonly<Record<'wide' | 'narrow', MapForm>> = {
  wide: {
    width: 960,
    from: 416,
    to: 960,
    rowHeight: 24,
    nameAt: 12,
    dotsAt: 12,
    areNamesBefore: true,
    room: { documents: 50, years: 50 },
  },
  narrow: {
    width: 320,
    from: 0,
    to: 320,
    rowHeight: 42,
    nameAt: 10,
    dotsAt: 29,
    areNamesBefore: false,
    room: { documents: 12, years: 26 },
  },
};

/** Sizes of letters and lines, in units of the drawing. The stylesheet sets the same. */
export const mapLettering = { name: 13, bold: 1.15, head: 12.5, headLine: 19, upright: 10.5 } as const;
