import type { Random } from './random.ts';

const bodies = [
  'the Secretary-General',
  'Member States',
  'the regional commissions',
  'the specialized agencies',
  'the Statistical Commission',
  'the Population Division',
  'Governments of countries of origin and of destination',
  'the Committee for Programme and Coordination',
  'intergovernmental organizations',
  'the United Nations Development Programme',
  'the Office of the High Commissioner',
  'least developed countries',
];

const verbs = [
  'to strengthen',
  'to examine',
  'to take into account',
  'to report on',
  'to promote',
  'to make full use of',
  'to collect information on',
  'to coordinate with others on',
  'to keep under review',
  'to contribute to',
];

const matters = [
  'technical cooperation in statistics',
  'the follow-up to international conferences',
  'the financing of development',
  'the protection of the environment',
  'the rights of migrants and their families',
  'access to safe drinking water',
  'the equality of women and men',
  'the transfer of technology on concessional terms',
  'preparations for the special session',
  'food security in rural areas',
  'the implementation of the Programme of Action',
  'humanitarian assistance in emergencies',
  'the peaceful settlement of disputes',
  'the dissemination of good practices',
  'national plans and poverty reduction strategies',
];

const turns = [
  'in particular',
  'inter alia',
  'as appropriate',
  'within existing resources',
  'in close consultation with civil society',
  'at the national and regional levels',
  'in accordance with its mandate',
  'on the basis of equitable geographical representation',
  'at its next regular session',
  'in the light of recent developments',
];

/** "the Statistical Commission to examine food security in rural areas, inter alia, and the transfer of technology" */
export function makeClause(random: Random): string {
  const place = random.oneIn(4) ? ` in ${makeName(random)}` : '';
  const second = random.oneIn(2) ? `, ${random.pick(turns)}, and ${random.pick(matters)}` : '';
  const third = random.oneIn(3) ? `, ${random.pick(verbs)} ${random.pick(matters)}` : '';
  return `${random.pick(bodies)} ${random.pick(verbs)} ${random.pick(matters)}${place}${second}${third}`;
}

const syllables = [
  'ba',
  'do',
  'fen',
  'gar',
  'ho',
  'ki',
  'lan',
  'mar',
  'ne',
  'or',
  'pal',
  'ri',
  'sa',
  'tun',
  'vel',
  'zo',
];

/** A name of no place: a library has far more words than a list of phrases, and an index grows with its words. */
function makeName(random: Random): string {
  const name = Array.from({ length: random.between(2, 4) }, () => random.pick(syllables)).join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** A paragraph of a few sentences, with a place, a year or a share here and there, so that every text has its own. */
export function makeParagraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => {
    const year = random.between(1946, 2006);
    const figure = random.oneIn(3)
      ? ` In ${makeName(random)} it was ${random.between(1, 97)} per cent in ${year}.`
      : '';
    return `It was for ${makeClause(random)}.${figure}`;
  }).join(' ');
}

/** "Access to safe drinking water and food security in rural areas" */
export function makeTitle(random: Random): string {
  const first = random.pick(matters);
  const title = `${first} and ${random.pick(matters.filter((matter) => matter !== first))}`;
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}

/** "17 May 1997", and the same as a fact. */
export function makeDate(random: Random, year: number): { written: string; iso: string } {
  const months = ['January', 'March', 'May', 'July', 'October', 'December'];
  const month = random.pick(months);
  const day = random.between(1, 28);
  const number = `${new Date(`${month} 1, 2000 UTC`).getUTCMonth() + 1}`.padStart(2, '0');
  return { written: `${day} ${month} ${year}`, iso: `${year}-${number}-${`${day}`.padStart(2, '0')}` };
}

/** Wraps a paragraph at a width, as older texts come. */
export function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}
