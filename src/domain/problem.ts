import { formatPlace, type Place } from './place.ts';

/**
 * Everything that can be wrong with a text, a fact or a built site. `error`: the record is not written, or the build
 * stops. `warning`: it is, and an editor should look. `note`: a remark for the reader. A code with `remark` is shown on
 * the page as a textual note in those words.
 */
export const problemCatalogue = {
  'not-utf-8': { severity: 'error' },
  'empty-source': { severity: 'error' },
  'facts-missing': { severity: 'error' },
  'facts-invalid': { severity: 'error' },
  'source-missing': { severity: 'error' },
  'unreadable-file': { severity: 'error' },
  'checksum-mismatch': { severity: 'error' },
  'duplicate-id': { severity: 'error' },
  'quote-not-found': { severity: 'error' },
  'quote-ambiguous': { severity: 'error' },
  'text-not-conserved': { severity: 'error' },
  'authority-invalid': { severity: 'error' },
  'stale-record': { severity: 'error' },
  'lost-permalink': { severity: 'error' },
  'changed-words': { severity: 'error' },
  'option-invalid': { severity: 'error' },
  'text-already-held': { severity: 'error' },
  'id-taken': { severity: 'error' },
  'symbol-already-held': { severity: 'error' },
  'fact-not-found': { severity: 'error' },
  'write-failed': { severity: 'error' },
  'build-failed': { severity: 'error' },
  'broken-link': { severity: 'error' },
  'duplicate-html-id': { severity: 'error' },
  'unindexed-anchor': { severity: 'error' },
  'nameless-link': { severity: 'error' },
  'foreign-request': { severity: 'error' },
  'fact-not-in-text': { severity: 'warning' },
  'unresolved-citation': { severity: 'warning' },
  'undescribed-reference': { severity: 'note' },
  'byte-order-mark': { severity: 'note' },
  'unrecognised-block': { severity: 'warning' },
  'duplicate-number': {
    severity: 'warning',
    remark: 'This number is printed more than once in the copy received. The address of this part has a suffix.',
  },
  'number-gap': {
    severity: 'warning',
    remark: 'The numbers printed in the copy received do not follow on here.',
  },
  'uncited-footnote': {
    severity: 'warning',
    remark: 'No mark in the copy received calls this footnote.',
  },
  'dangling-footnote-reference': {
    severity: 'warning',
    remark: 'This mark calls a footnote that the copy received does not have.',
  },
  'truncated-source': {
    severity: 'warning',
    remark: 'The copy received stops here, inside a sentence.',
  },
  'damaged-text': {
    severity: 'warning',
    remark: 'Damaged in the copy received, and shown exactly as it stands there.',
  },
  'empty-reference': {
    severity: 'note',
    remark: 'The brackets are empty in the copy received: the symbol or link that stood in them is lost.',
  },
  'empty-section': {
    severity: 'note',
    remark: 'Nothing stands under this heading in the copy received.',
  },
  'lost-link': {
    severity: 'note',
    remark: 'No-break spaces at these words in the copy received are the trace of a link that is lost.',
  },
  'misused-accent': {
    severity: 'note',
    remark: 'The copy received has an accent on its own where an apostrophe is to be expected; it is kept.',
  },
  'page-break': {
    severity: 'note',
    remark:
      'An empty line, the trace of a page break, interrupts this sentence in the copy received; it is closed here.',
  },
  'date-conflict': {
    severity: 'note',
    remark: 'The dates given in the copy received do not agree; both are kept.',
  },
  'unusual-character': {
    severity: 'warning',
    remark: 'The copy received has an invisible or control character here.',
  },
} as const satisfies Record<string, { severity: Severity; remark?: string }>;

/** How grave a problem is. */
export type Severity = 'error' | 'warning' | 'note';

/** The name of a sort of problem, as reports and tests have it. */
export type ProblemCode = keyof typeof problemCatalogue;

/** Tells whether a name is that of a sort of problem. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemCatalogue, code);
}

/** The codes whose remark a reader sees beside the text. */
export type RemarkCode = {
  [Code in ProblemCode]: (typeof problemCatalogue)[Code] extends {
    remark: string;
  }
    ? Code
    : never;
}[ProblemCode];

/** Something a reader or editor should know, as a value: never thrown, never printed where it is found. */
export interface Problem {
  readonly code: ProblemCode;
  readonly place: Place;
  /** What is the case, in a sentence, quoting the text. */
  readonly reason: string;
  /** What to do next. */
  readonly hint: string;
}

/** Gives how grave the problems of a code are. */
export function severityOf({ code }: Pick<Problem, 'code'>): Severity {
  return problemCatalogue[code].severity;
}

/** Gives the words a reader sees for a code. */
export function remarkOf(code: RemarkCode): string {
  return problemCatalogue[code].remark;
}

/**
 * Writes a problem for a terminal: place, severity and code on one line, then what is the case and what to do.
 *
 * @example
 * content/sources/escap-activities.txt:13:327  warning  truncated-source
 *   The text stops inside a sentence (“…inistra332 To”).
 *   hint: kept as received …
 */
export function formatProblem(problem: Problem): string {
  const { code, place, reason, hint } = problem;
  return `${formatPlace(place)}  ${severityOf(problem)}  ${code}\n  ${reason}\n  hint: ${hint}`;
}
