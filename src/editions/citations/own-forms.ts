import { type CitedWork, workDays } from './cited-work.ts';
import { writeDate } from './dates.ts';
import { joinRuns, type Run, words } from './runs.ts';

/** Writes the citation of a work in one form, with the place of the pinpoint in it. */
export type OwnForm = (work: CitedWork) => Run[];

/** The short names that lawyers have for the organs whose resolutions are numbered. */
const organs: Readonly<Record<string, { readonly bluebook: string; readonly oscola: string }>> = {
  'General Assembly': { bluebook: 'G.A.', oscola: 'UNGA' },
  'Security Council': { bluebook: 'S.C.', oscola: 'UNSC' },
  'Economic and Social Council': { bluebook: 'E.S.C.', oscola: 'ECOSOC' },
  'Trusteeship Council': { bluebook: 'T.C.', oscola: 'UNTC' },
  'Human Rights Council': { bluebook: 'Human Rights Council', oscola: 'UNHRC' },
};

const address: Run = { kind: 'address' };
/** The pinpoint as all but running text has it. */
const pinpoint: Run = { kind: 'pinpoint', before: ', ', after: '' };

/** @example 'paragraph 2 of Economic and Social Council resolution 1997/2 of 18 July 1997 (unofficial copy: …)' */
export const unRunningText: OwnForm = (work) => {
  const days = workDays(work);
  const name =
    work.resolution === undefined
      ? joined(' ', unName(work), bracketed(joined(', ', work.symbol, days)))
      : joined(' of ', unName(work), days);
  return [{ kind: 'pinpoint', before: '', after: ' of ' }, words(`${name} (${work.copy}: `), address, words(')')];
};

/** @example 'Economic and Social Council resolution 1997/2, para. 2 (unofficial copy: …).' */
export const unFootnote: OwnForm = (work) => {
  const { resolution, symbol, organ, place } = work;
  const described = joined(' ', joined(', ', organ, unName(work)), bracketed(joined(', ', place, workDays(work))));
  const name = resolution === undefined ? (symbol ?? described) : unName(work);
  return [words(name), pinpoint, words(` (${work.copy}: `), address, words(').')];
};

/** @example 'Economic and Social Council resolution 1997/2, …, E/RES/1997/2 (18 July 1997), para. 2, available from … .' */
export const dagHammarskjold: OwnForm = (work) => {
  const creator = work.resolution === undefined ? work.organ : unName(work);
  const titled = joinRuns(', ', text(creator), italic(work), text(work.symbol));
  return [
    ...joinRuns(' ', titled, text(bracketed(workDays(work)))),
    pinpoint,
    words(', available from '),
    address,
    words(` (${work.copy}).`),
  ];
};

/** @example 'E.S.C. Res. 1997/2, ¶ 2, U.N. Doc. E/RES/1997/2 (July 18, 1997), … (unofficial copy).' */
export const bluebook: OwnForm = (work) => {
  const { resolution, organ, symbol } = work;
  const name =
    resolution === undefined
      ? joinRuns(', ', text(organ), italic(work))
      : text(`${organs[organ ?? '']?.bluebook ?? organ} Res. ${withoutYear(resolution)}`);
  const day = bracketed(daysAbbreviated(work));
  const document = symbol === undefined ? prefixed(' ', day) : prefixed(', ', joined(' ', `U.N. Doc. ${symbol}`, day));
  return [...name, pinpoint, ...document, words(', '), address, words(` (${work.copy}).`)];
};

/** @example 'ECOSOC Res 1997/2 (18 July 1997) UN Doc E/RES/1997/2, para 2 <…> (unofficial copy) accessed 1 May 2026' */
export const oscola: OwnForm = (work) => {
  const { resolution, organ = '', symbol, title } = work;
  const author = organs[organ]?.oscola ?? organ;
  const name =
    resolution === undefined ? joined(' ', author, `‘${title}’`) : `${author} Res ${withoutYear(resolution)}`;
  const document = joined(' ', name, bracketed(workDays(work)), symbol === undefined ? undefined : `UN Doc ${symbol}`);
  const accessed: Run = { kind: 'accessed', before: ' accessed ', style: 'day first', after: '' };
  return [words(document), pinpoint, words(' <'), address, words(`> (${work.copy})`), accessed];
};

/** @example unName(securityCouncil661) => 'Security Council resolution 661 (1990)' */
function unName({ resolution, organ, title }: CitedWork): string {
  return resolution === undefined ? `“${title}”` : joined(' ', organ, `resolution ${resolution}`);
}

/** @example daysAbbreviated({ date: '2004-10-27', endDate: '2004-10-28', … }) => 'Oct. 27–28, 2004' */
function daysAbbreviated({ date, endDate }: CitedWork): string | undefined {
  if (date === undefined) return undefined;
  const first = writeDate(date, 'month abbreviated');
  if (endDate === undefined) return first;
  const last = writeDate(endDate, 'month abbreviated');
  if (date.slice(0, 7) === endDate.slice(0, 7)) return last.replace(/\d+,/, (day) => `${Number(date.slice(8))}–${day}`);
  return `${date.slice(0, 4) === endDate.slice(0, 4) ? first.replace(/,.*/, '') : first}–${last}`;
}

/** Lawyers give the number of a Security Council resolution without its year. @example '661 (1990)' => '661' */
function withoutYear(number: string): string {
  return number.replace(/ \(\d{4}\)$/, '');
}

/** Joins what is known. */
function joined(separator: string, ...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}

function bracketed(content: string | undefined): string | undefined {
  return content === undefined || content === '' ? undefined : `(${content})`;
}

function italic({ title }: CitedWork): Run[] {
  return [{ kind: 'italic', text: title }];
}

function text(content: string | undefined): Run[] {
  return content === undefined || content === '' ? [] : [words(content)];
}

function prefixed(prefix: string, content: string | undefined): Run[] {
  return text(content === undefined ? undefined : prefix + content);
}
