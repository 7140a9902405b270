import { type Authority, authorityIdSchema, authoritySchema } from '../../src/domain/authority.ts';
import { buildCitationIndex } from '../../src/ingest/cite/citation-index.ts';

/** A register such as a library has, made for measuring: names, acronyms, parts, and short forms that more than one has. */
const madeAuthorities = [
  makeAuthority('assembly', 'body', { variants: ['General Assembly', 'UN General Assembly'] }),
  makeAuthority('group', 'body', {
    variants: ['Global Migration Group'],
    shortForms: [{ text: 'the Group', within: 'document' }],
  }),
  makeAuthority('programme', 'instrument', {
    variants: ['Programme of Action of the International Conference on Population and Development'],
    shortForms: [{ text: 'the Programme of Action', within: 'document' }],
  }),
  makeAuthority('chapter', 'instrument', {
    partOf: 'programme',
    shortForms: [
      { text: 'chapter X', within: 'unit', after: 'programme' },
      { text: 'the Group', within: 'unit', after: 'assembly' },
    ],
  }),
];

/** What is known of them when a text is measured. */
export const madeCitations = buildCitationIndex(madeAuthorities);

function makeAuthority(id: string, kind: string, facts: Readonly<Record<string, unknown>>): Authority {
  return { id: authorityIdSchema.parse(id), ...authoritySchema.parse({ kind, label: `The made ${id}`, ...facts }) };
}
