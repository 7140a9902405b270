import type { IsoDate } from '../../domain/dates.ts';
import type { UnSymbol } from '../../domain/symbol.ts';
import type { Found } from './found.ts';

/** The facts that a survey gives; those that every document has are always there. */
export interface SurveyedFacts {
  readonly title: Found;
  readonly symbol?: Found<UnSymbol>;
  readonly organ?: Found;
  readonly date?: Found<IsoDate>;
  readonly endDate?: Found<IsoDate>;
  readonly meeting?: Found;
  readonly place?: Found;
  readonly language: Found;
  readonly extent: Found<'whole' | 'fragment'>;
}
