import { ordinalWord } from './ordinal.ts';

/** The words in which styles point: in running text, in notes, and those of two styles of lawyers. */
export type Vocabulary = 'running text' | 'note' | 'Bluebook' | 'OSCOLA';

/** What has words of its own in a style; anything else is named by its label. */
type Pointed = 'paragraph' | 'preambular' | 'unnumbered' | 'footnote' | 'agenda item' | 'section';

/** Names one part by its number, or several by the first and the last. */
type Point = (first: string, last?: string) => string;

/** What labels call it; subparagraphs are called by the paragraph that they are of. */
const pointedNames: Readonly<Record<string, Pointed>> = {
  'operative paragraph': 'paragraph',
  'numbered paragraph': 'paragraph',
  'preambular paragraph': 'preambular',
  paragraph: 'unnumbered',
  footnote: 'footnote',
  'agenda item': 'agenda item',
  section: 'section',
};

/**
 * The pinpoints. Sources: United Nations Editorial Manual, “Resolutions”, references to paragraphs (preambular ones are
 * counted, operative ones numbered), and “Abbreviations” (para., sect.); The Bluebook, rules 3.3 and 3.2 (¶ for
 * paragraphs, § for sections, “n.” and the number without a space for footnotes); OSCOLA 4th ed., section 4.2.5 and
 * appendix (para, paras, fn, s, without full stops).
 */
const pinpoints: Readonly<Record<Vocabulary, Readonly<Record<Pointed, Point>>>> = {
  'running text': {
    paragraph: named('paragraph', 'paragraphs', ' to '),
    preambular: ordinal('the', 'preambular paragraph', 'preambular paragraphs'),
    unnumbered: ordinal('the', 'unnumbered paragraph', 'unnumbered paragraphs'),
    footnote: named('footnote', 'footnotes', ' to '),
    'agenda item': named('agenda item', 'agenda items', ' to '),
    section: named('section', 'sections', ' to '),
  },
  note: {
    paragraph: named('para.', 'paras.'),
    preambular: ordinal('', 'preambular paragraph', 'preambular paragraphs'),
    unnumbered: ordinal('', 'unnumbered paragraph', 'unnumbered paragraphs'),
    footnote: named('footnote', 'footnotes'),
    'agenda item': named('agenda item', 'agenda items'),
    section: named('sect.', 'sects.'),
  },
  Bluebook: {
    paragraph: tight(named('¶', '¶¶')),
    preambular: named('pmbl. ¶', 'pmbl. ¶¶'),
    unnumbered: named('unnumbered ¶', 'unnumbered ¶¶'),
    footnote: (first, last) => (last === undefined ? `n.${first}` : `nn.${first}–${last}`),
    'agenda item': named('agenda item', 'agenda items'),
    section: named('§', '§§'),
  },
  OSCOLA: {
    paragraph: tight(named('para', 'paras')),
    preambular: named('preamble para', 'preamble paras'),
    unnumbered: named('unnumbered para', 'unnumbered paras'),
    footnote: named('fn', 'fns'),
    'agenda item': named('agenda item', 'agenda items'),
    section: named('s', 'ss'),
  },
};

function named(one: string, several: string, between = '–'): Point {
  return (first, last) => (last === undefined ? `${one} ${first}` : `${several} ${first}${between}${last}`);
}

function ordinal(article: string, one: string, several: string): Point {
  return (first, last) => {
    const which = last === undefined ? ordinalWord(first) : `${ordinalWord(first)} to ${ordinalWord(last)}`;
    return [article, which, last === undefined ? one : several].filter(Boolean).join(' ');
  };
}

/** Lawyers write "¶ 2(a)", where the United Nations writes "para. 2 (a)". */
function tight(point: Point): Point {
  return (first, last) => point(first.replaceAll(' (', '('), last?.replaceAll(' (', '('));
}

/**
 * Points at a unit, or at all from one unit to another; nothing where that is the document itself, as its title is.
 *
 * @param first the label of the unit, as `unitLabel` gives it
 * @example writePinpoint('note', 'operative paragraph 2') => 'para. 2'
 * @example writePinpoint('note', 'operative paragraph 2', 'operative paragraph 4') => 'paras. 2–4'
 * @example writePinpoint('running text', 'preambular paragraph 3') => 'the third preambular paragraph'
 */
export function writePinpoint(vocabulary: Vocabulary, first: string, last: string = first): string | undefined {
  if (first === 'title' && first === last) return undefined;
  const from = readLabel(first);
  const to = readLabel(last);
  const isOneList = from !== undefined && from.pointed === to?.pointed && from.within === to.within;
  if (first !== last && isOneList && !from.occurrence && !to.occurrence)
    return from.within + pinpoints[vocabulary][from.pointed](from.number, to.number);
  const one = pointAt(vocabulary, first);
  return first === last ? one : `${one} to ${pointAt(vocabulary, last)}`;
}

function pointAt(vocabulary: Vocabulary, label: string): string {
  const place = readLabel(label);
  if (place === undefined) return label;
  return `${place.within}${pinpoints[vocabulary][place.pointed](place.number)}${place.occurrence}`;
}

interface LabelledPlace {
  readonly pointed: Pointed;
  readonly number: string;
  /** "annex I, ", or nothing. */
  readonly within: string;
  /** ", occurrence 2" where an earlier unit has the same number, or nothing. */
  readonly occurrence: string;
}

/** A division, a name, a number with those of subparagraphs, an occurrence: "annex I, operative paragraph 2 (a)". */
const labelForm = new RegExp(
  `^(?<within>[^,]+, )?(?<name>${Object.keys(pointedNames).join('|')}) (?<number>[^ ,]+)(?<below>(?: \\([^)]+\\))*)(?<occurrence>, occurrence \\d+)?$`,
);

/** Reads a label; nothing where what it names has no words of its own in any style. */
function readLabel(label: string): LabelledPlace | undefined {
  const { within = '', name = '', number = '', below = '', occurrence = '' } = labelForm.exec(label)?.groups ?? {};
  const pointed = pointedNames[name];
  if (pointed === undefined || (below !== '' && pointed !== 'paragraph')) return undefined;
  return { pointed, number: number + below, within, occurrence };
}
