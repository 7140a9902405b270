import type { Unit, UnitKind } from '../../domain/unit.ts';

/** How a unit of a kind is written among the hierarchy of a text. */
export interface UnitForm {
  readonly element: 'part' | 'chapter' | 'article' | 'section' | 'paragraph' | 'point' | 'hcontainer';
  /** What the element is called in eIds. Source: Akoma Ntoso Naming Convention 1.0, section 5.2, "element prefixes". */
  readonly prefix: string;
  /** The `@name` of a generic element, also of the container that holds such a unit outside the hierarchy. */
  readonly name: string;
}

/** AKN4UN names `preambularPhrase`, `enactingFormula` and `conclusion`; the rest follow. */
const unitForms: Readonly<Record<UnitKind, UnitForm>> = {
  title: generic('title'),
  byline: generic('byline'),
  'place-line': generic('placeLine'),
  'date-line': generic('dateLine'),
  dateline: generic('dateline'),
  'symbol-line': generic('symbolLine'),
  'organ-line': generic('enactingFormula'),
  'preambular-paragraph': generic('preambularPhrase'),
  'operative-paragraph': { element: 'paragraph', prefix: 'para', name: 'operativeParagraph' },
  subparagraph: { element: 'point', prefix: 'point', name: 'subparagraph' },
  section: { element: 'section', prefix: 'sec', name: 'section' },
  division: generic('division'),
  heading: { element: 'section', prefix: 'sec', name: 'heading' },
  paragraph: { element: 'paragraph', prefix: 'para', name: 'paragraph' },
  'numbered-paragraph': { element: 'paragraph', prefix: 'para', name: 'paragraph' },
  'meeting-day': generic('meetingDay'),
  hours: generic('hours'),
  'agenda-item': generic('agendaItem'),
  entry: generic('entry'),
  adoption: generic('conclusion'),
  'page-header': generic('pageHeader'),
  footnote: generic('footnote'),
};

function generic(name: string): UnitForm {
  return { element: 'hcontainer', prefix: 'hcontainer', name };
}

/** Divisions are what their own word says they are. */
const divisionForms: Readonly<Record<string, UnitForm>> = {
  part: { element: 'part', prefix: 'part', name: 'part' },
  chapter: { element: 'chapter', prefix: 'chp', name: 'chapter' },
  article: { element: 'article', prefix: 'art', name: 'article' },
  section: { element: 'section', prefix: 'sec', name: 'section' },
};

/** Gives the form of a unit. */
export function formOf({ kind, anchor }: Unit): UnitForm {
  const [word = ''] = anchor.split('-');
  return (kind === 'division' ? divisionForms[word] : undefined) ?? unitForms[kind];
}

/**
 * Gives the number that an eId has: the printed one without its punctuation, in its own letters; nothing where none is
 * printed.
 *
 * @example numberToken({ number: 'IV.', … }) => 'IV'
 * @example numberToken({ kind: 'division', anchor: 'part-b', … }) => 'B'
 */
export function numberToken({ kind, anchor, number }: Unit): string | undefined {
  const printed = kind === 'division' ? anchor.split('-').slice(1).join('-').toUpperCase() : (number ?? '');
  return printed
    .normalize('NFKC')
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-');
}
