import type { Inline } from '../domain/inline.ts';
import { isUnitKind, type UnitKind, unitKinds } from '../domain/unit.ts';

/** The components that a record's MDX may call: one for each kind of unit and of inline content, and no other. */
const inlineKinds = [
  'emphasis',
  'opening-phrase',
  'footnote-reference',
  'line-break',
  'control-character',
  'noted',
  'citation',
] as const;

/** The kinds of inline content that are components; plain text is none. */
export type InlineKind = Exclude<Inline['kind'], 'text'>;

/** @example componentName('operative-paragraph') => 'OperativeParagraph' */
export function componentName(kind: UnitKind | InlineKind): string {
  return kind.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const unitKindNames = Object.keys(unitKinds).filter(isUnitKind);
const unitKindsByComponent = new Map(unitKindNames.map((kind) => [componentName(kind), kind]));
const inlineKindsByComponent = new Map(inlineKinds.map((kind) => [componentName(kind), kind]));

/** Gives the kind of unit that a component stands for. */
export function findUnitKind(component: string): UnitKind | undefined {
  return unitKindsByComponent.get(component);
}

/** Gives the kind of inline content that a component stands for. */
export function findInlineKind(component: string): InlineKind | undefined {
  return inlineKindsByComponent.get(component);
}
