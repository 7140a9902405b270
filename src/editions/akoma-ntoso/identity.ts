import type { RecordKind } from '../../domain/collection.ts';
import type { IsoDate } from '../../domain/dates.ts';
import type { CorpusRecord } from '../../domain/record.ts';
import { parseResolutionSymbol, type UnSymbol } from '../../domain/symbol.ts';
import type { RegisterEntry } from '../../references/register.ts';
import { threeLetterLanguage } from '../language.ts';

/** How a kind of record is written: the element, its `@name`, the prescribed subtype, and what its date is the date of. */
interface DocumentKind {
  readonly element: 'statement' | 'debateReport' | 'doc';
  readonly name: string;
  readonly subtype: 'deliberation' | 'agenda' | 'paper' | 'communication';
  readonly dateName: string;
}

/** Source: AKN4UN Guidelines, part 1, "document types": elements and subtypes are prescribed, names are suggested. */
export const documentKinds: Readonly<Record<RecordKind, DocumentKind>> = {
  resolution: { element: 'statement', name: 'resolution', subtype: 'deliberation', dateName: 'adoption' },
  agenda: { element: 'debateReport', name: 'agendaListing', subtype: 'agenda', dateName: 'meeting' },
  report: { element: 'doc', name: 'progressReport', subtype: 'paper', dateName: 'issue' },
  paper: { element: 'doc', name: 'positionPaper', subtype: 'paper', dateName: 'issue' },
  notice: { element: 'doc', name: 'pressRelease', subtype: 'communication', dateName: 'issue' },
  document: { element: 'doc', name: 'document', subtype: 'paper', dateName: 'issue' },
};

/**
 * The names of organs in addresses. The Guidelines make them of organization, body and sub-body, joined by hyphens, and
 * give `un-ga` and `un-sc`; the others are made here by that pattern.
 */
const actors: Readonly<Record<string, string>> = {
  'General Assembly': 'un-ga',
  'Security Council': 'un-sc',
  'Economic and Social Council': 'un-ecosoc',
  'Trusteeship Council': 'un-tc',
  'Human Rights Council': 'un-ga-hrc',
};

/** The names of a document at the levels that libraries tell apart (FRBR), each an address without a component. */
export interface Identity {
  readonly actor: string | undefined;
  /** The number within an address: no strokes, no spaces. */
  readonly number: string;
  /** The number as it is printed, or the symbol, or the id. */
  readonly shownNumber: string;
  readonly language: string;
  readonly work: string;
  readonly expression: string;
  readonly manifestation: string;
}

/**
 * Gives the names of a record by the AKN4UN naming convention:
 * `/akn/{jurisdiction}/{type}/{subtype}/{actor}/{date}/{number}`. An actor or a date that is not known is left out.
 *
 * @example identityOf(resolution).work => '/akn/un/statement/deliberation/un-ecosoc/1997-07-18/1997-2'
 */
export function identityOf(record: CorpusRecord): Identity {
  const shownNumber = printedNumber(record);
  const actor = record.organ === undefined ? undefined : actorOf(record.organ);
  const work = workIri(record.kind, actor, record.date, shownNumber);
  const language = threeLetterLanguage(record.language);
  const expression = `${work}/${language}@`;
  return {
    actor,
    number: addressToken(shownNumber),
    shownNumber,
    language,
    work,
    expression,
    manifestation: `${expression}/.xml`,
  };
}

/**
 * Gives the name of a work that a text names: of a document of the library, or of a resolution whose organ, number and
 * date are known. Of anything else we could only guess it.
 *
 * @example iriOfEntry(entryOf('A/RES/49/127')) => '/akn/un/statement/deliberation/un-ga/1994-12-19/49-127'
 */
export function iriOfEntry({ record, symbol, authority }: RegisterEntry): string | undefined {
  if (record !== undefined) return `${identityOf(record).work}/!main`;
  const name = symbol && parseResolutionSymbol(symbol);
  if (name === undefined || authority?.date === undefined) return undefined;
  return `${workIri('resolution', actorOf(name.organ), authority.date, name.number)}/!main`;
}

function workIri(kind: RecordKind, actor: string | undefined, date: IsoDate | undefined, number: string): string {
  const { element, subtype } = documentKinds[kind];
  const parts = ['akn', 'un', element, subtype, actor, date, addressToken(number)];
  return `/${parts.filter((part) => part !== undefined).join('/')}`;
}

function printedNumber({ symbol, id }: { symbol?: UnSymbol; id: string }): string {
  if (symbol === undefined) return id;
  return parseResolutionSymbol(symbol)?.number ?? symbol;
}

function actorOf(organ: string): string | undefined {
  const made = organ.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  return actors[organ] ?? made?.join('-');
}

/** @example addressToken('661 (1990)') => '661_(1990)' */
function addressToken(number: string): string {
  return number.replaceAll('/', '-').replaceAll(/\s+/g, '_');
}
