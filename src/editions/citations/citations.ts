import type { CorpusRecord } from '../../domain/record.ts';
import type { Unit } from '../../domain/unit.ts';
import { citedWork } from './cited-work.ts';
import { type CslForms, cslForms } from './csl-forms.ts';
import { bluebook, dagHammarskjold, type OwnForm, oscola, unFootnote, unRunningText } from './own-forms.ts';
import { type Vocabulary, writePinpoint } from './pinpoint.ts';
import type { Run } from './runs.ts';

/** A form of citation: what readers know it as, whose rules it follows, and in which words it points. */
interface CitationForm {
  readonly label: string;
  readonly source: string;
  readonly vocabulary: Vocabulary;
  readonly write: OwnForm | keyof CslForms;
}

/** The forms, in the order in which they are offered. */
export const citationForms = {
  'un-text': {
    label: 'United Nations, running text',
    source: 'United Nations Editorial Manual, “Resolutions and other formal decisions”, references',
    vocabulary: 'running text',
    write: unRunningText,
  },
  'un-footnote': {
    label: 'United Nations, footnote',
    source: 'United Nations Editorial Manual, “Footnotes and other references”, III, United Nations sources',
    vocabulary: 'note',
    write: unFootnote,
  },
  'dag-hammarskjold': {
    label: 'Dag Hammarskjöld Library',
    source: 'Dag Hammarskjöld Library, “How do I cite United Nations documents?”',
    vocabulary: 'note',
    write: dagHammarskjold,
  },
  bluebook: {
    label: 'Bluebook type',
    source: 'The Bluebook: A Uniform System of Citation, rule 21.7, United Nations materials',
    vocabulary: 'Bluebook',
    write: bluebook,
  },
  oscola: {
    label: 'OSCOLA type',
    source: 'OSCOLA 2006: Citing International Law Sources Section, C.1, United Nations documents',
    vocabulary: 'OSCOLA',
    write: oscola,
  },
  'apa-reference': {
    label: 'APA, reference list',
    source: 'APA Style, 7th edition, as the Citation Style Language has it',
    vocabulary: 'note',
    write: 'apaReference',
  },
  'apa-in-text': {
    label: 'APA, in the text',
    source: 'APA Style, 7th edition, as the Citation Style Language has it',
    vocabulary: 'note',
    write: 'apaInText',
  },
  'chicago-note': {
    label: 'Chicago, note',
    source: 'The Chicago Manual of Style, 17th edition, full note, as the Citation Style Language has it',
    vocabulary: 'note',
    write: 'chicagoNote',
  },
} as const satisfies Record<string, CitationForm>;

/** The name of a form. */
export type CitationFormName = keyof typeof citationForms;

/** Tells whether a name is that of a form. */
export function isCitationForm(name: string): name is CitationFormName {
  return Object.hasOwn(citationForms, name);
}

/** Every form, in the order of the table. */
export const citationFormNames = Object.keys(citationForms).filter(isCitationForm);

/** A citation ready to be written out, as text or as HTML. */
export interface Citation {
  readonly form: CitationFormName;
  readonly label: string;
  readonly runs: readonly Run[];
}

/** What is cited: a unit, a range of units by its first and last; with neither, the document. */
export interface Cited {
  readonly first?: Unit;
  readonly last?: Unit;
  /** The absolute address of it. */
  readonly address: string;
}

/** Makes the writer of the citations of a record: the record is put into every form once, its units are then cheap. */
export function makeCiter(record: CorpusRecord): (cited: Cited) => Citation[] {
  const work = citedWork(record);
  const csl = cslForms(record);
  return ({ first, last, address }) =>
    citationFormNames.map((form) => {
      const { label, vocabulary, write } = citationForms[form];
      const pinpoint = first && writePinpoint(vocabulary, first, last);
      const runs = typeof write === 'string' ? csl[write](pinpoint, address) : write(work, pinpoint, address);
      return { form, label, runs };
    });
}

const citers = new WeakMap<CorpusRecord, ReturnType<typeof makeCiter>>();

/** Gives the writer of the citations of a record, made once however many pages ask: a record never changes. */
export function citerOf(record: CorpusRecord): ReturnType<typeof makeCiter> {
  const citer = citers.get(record) ?? makeCiter(record);
  citers.set(record, citer);
  return citer;
}
