import { anchorToken } from '../../../domain/anchor.ts';
import { type Passage, passageText } from '../../passage.ts';
import type { DraftUnit } from '../production.ts';

/** "Annex I", "PART B", "Article 5": the names of divisions in the UN Editorial Manual, alone on their line. */
const named = /^(?<word>Annex|Appendix|Part|Chapter|Section|Article)(?:\s+(?<number>[A-Z]|[IVXLC]{1,7}|\d{1,3}))?$/i;

/** "A", "III": a letter or a roman numeral alone on its line. */
const lettered = /^(?<number>[A-Z]|[IVX]{1,5})$/;

/** Reads the heading of a division: of a part, an annex, an article. */
export function readDivision(passage: Passage): DraftUnit | undefined {
  const text = passageText(passage);
  if (text.length > 30) return undefined;
  const match = named.exec(text) ?? lettered.exec(text);
  if (match === null) return undefined;
  const { word = 'part', number = '' } = match.groups ?? {};
  return {
    kind: 'division',
    level: 2,
    division: { word: word.toLowerCase(), tokens: [anchorToken(number) ?? []].flat() },
    passage,
    because: 'the name or the letter of a part, alone on its line',
  };
}

/** Tells whether a division has an order of its own, and not that of a resolution: an annex, an article. */
export function hasOwnOrder(division: DraftUnit | undefined): boolean {
  const word = division?.division?.word;
  return word !== undefined && word !== 'part' && word !== 'section';
}
