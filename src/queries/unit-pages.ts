/** The variable in which the build tells Astro that units have no pages of their own. */
export const withoutUnitPagesVariable = 'PILCROW_NO_UNIT_PAGES';

/** Tells whether each unit has a page of its own. A library of very many documents may do without. */
export function hasUnitPages(): boolean {
  return process.env[withoutUnitPagesVariable] === undefined;
}
