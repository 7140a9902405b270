import { type CitedWork, workDays } from './cited-work.ts';
import { writeDate } from './dates.ts';
import { joinRuns, type Run, words } from './runs.ts';

/** Writes a citation in one form; the pinpoint is in the words of its style. */
export type OwnForm = (work: CitedWork, pinpoint: string | undefined, address: string) => Run[];

/** The short names that lawyers have for the organs whose resolutions are numbered. */
const organs: Readonly<Record<string, { readonly bluebook: string; readonly oscola: string }>> = {
  'General Assembly': { bluebook: 'G.A.', oscola: 'UNGA' },
  'Security Council': { bluebook: 'S.C.', oscola: 'UNSC' },
  'Economic and Social Council': { bluebook: 'E.S.C.', oscola: 'ECOSOC' },
  'Trusteeship Council': { bluebook: 'T.C.', oscola: 'UNTC' },
  'Human Rights Council': { bluebook: 'Human Rights Council', oscola: 'UNHRC' },
};

/** @example 'paragraph 2 of Economic and Social Council resolution 1997/2 of 18 July 1997 (unofficial copy: …)' */
export const unRunningText: OwnForm = (work, pinpoint, address) => {
  const days = workDays(work);
  const name =
    work.resolution === undefined
      ? joined(' ', unName(work), bracketed(joined(', ', work.symbol, days)))
      : joined(' of ', unName(work), days);
  return [words(`${joined(' of ', pinpoint, name)} (${work.copy}: `), link(address), words(')')];
};

/** @example 'Economic and Social Council resolution 1997/2, para. 2 (unofficial copy: …).' */
export const unFootnote: OwnForm = (work, pinpoint, address) => {
  const { resolution, symbol, organ, place } = work;
  const described = joined(' ', joined(', ', organ, unName(work)), bracketed(joined(', ', place, workDays(work))));
  const name = resolution === undefined ? (symbol ?? described) : unName(work);
  return [words(`${joined(', ', name, pinpoint)} (${work.copy}: `), link(address), words(').')];
};

/** @example 'Economic and Social Council resolution 1997/2, …, E/RES/1997/2 (18 July 1997), para. 2, available from … .' */
export const dagHammarskjold: OwnForm = (work, pinpoint, address) => {
  const creator = work.resolution === undefined ? work.organ : unName(work);
  const days = bracketed(workDays(work));
  const titled = joinRuns(', ', text(creator), italic(work), text(work.symbol));
  const available = [words('available from '), link(address), words(` (${work.copy}).`)];
  return joinRuns(', ', joinRuns(' ', titled, text(days)), text(pinpoint), available);
};

/** @example 'E.S.C. Res. 1997/2, ¶ 2, U.N. Doc. E/RES/1997/2 (July 18, 1997), … (unofficial copy).' */
export const bluebook: OwnForm = (work, pinpoint, address) => {
  const { resolution, organ, symbol, date } = work;
  const name =
    resolution === undefined
      ? joinRuns(', ', text(organ), italic(work))
      : text(`${organs[organ ?? '']?.bluebook ?? organ} Res. ${withoutYear(resolution)}`);
  const day = bracketed(date === undefined ? undefined : writeDate(date, 'month abbreviated'));
  const available = [link(address), words(` (${work.copy}).`)];
  if (symbol === undefined)
    return joinRuns(', ', joinRuns(' ', joinRuns(', ', name, text(pinpoint)), text(day)), available);
  return joinRuns(', ', name, text(pinpoint), text(joined(' ', `U.N. Doc. ${symbol}`, day)), available);
};

/** @example 'ECOSOC Res 1997/2 (18 July 1997) UN Doc E/RES/1997/2, para 2 <…> (unofficial copy) accessed 1 May 2026' */
export const oscola: OwnForm = (work, pinpoint, address) => {
  const { resolution, organ = '', symbol, title } = work;
  const author = organs[organ]?.oscola ?? organ;
  const name =
    resolution === undefined ? joined(' ', author, `‘${title}’`) : `${author} Res ${withoutYear(resolution)}`;
  const document = joined(' ', name, bracketed(workDays(work)), symbol === undefined ? undefined : `UN Doc ${symbol}`);
  const access: Run = { kind: 'accessed', before: ' accessed ', style: 'day first', after: '' };
  return [words(`${joined(', ', document, pinpoint)} <`), link(address), words(`> (${work.copy})`), access];
};

/** @example unName(securityCouncil661) => 'Security Council resolution 661 (1990)' */
function unName({ resolution, organ, title }: CitedWork): string {
  return resolution === undefined ? `“${title}”` : joined(' ', organ, `resolution ${resolution}`);
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

function link(address: string): Run {
  return { kind: 'address', text: address };
}

function italic({ title }: CitedWork): Run[] {
  return [{ kind: 'italic', text: title }];
}

function text(content: string | undefined): Run[] {
  return content === undefined || content === '' ? [] : [words(content)];
}
