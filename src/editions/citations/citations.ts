import type { CorpusRecord } from '../../domain/record.ts';
import { citedWork } from './cited-work.ts';
import { type CslForms, cslForms } from './csl-forms.ts';
import { bluebook, dagHammarskjold, type OwnForm, oscola, unFootnote, unRunningText } from './own-forms.ts';
import type { Vocabulary } from './pinpoint.ts';
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
    source:
      'The Chicago Manual of Style, 17th edition, full note of an official document, as the Citation Style Language has it',
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

/** The citation of a document in one form, with places for the pinpoint, the address and the day of access. */
export interface CitationTemplate {
  readonly form: CitationFormName;
  readonly label: string;
  /** The words in which the form points. */
  readonly vocabulary: Vocabulary;
  readonly runs: readonly Run[];
}

/** Writes the citations of a record in every form, for all its units and all that may be cited of it together. */
export function writeTemplates(record: CorpusRecord): CitationTemplate[] {
  const work = citedWork(record);
  const csl = cslForms(record);
  return citationFormNames.map((form) => {
    const { label, vocabulary, write } = citationForms[form];
    return { form, label, vocabulary, runs: typeof write === 'string' ? csl[write] : write(work) };
  });
}

const known = new WeakMap<CorpusRecord, CitationTemplate[]>();

/** Gives the citations of a record, written once however many pages ask: a record never changes. */
export function templatesOf(record: CorpusRecord): CitationTemplate[] {
  const templates = known.get(record) ?? writeTemplates(record);
  known.set(record, templates);
  return templates;
}
