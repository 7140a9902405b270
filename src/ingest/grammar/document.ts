import { readPaper } from './paper.ts';
import type { Grammar } from './production.ts';

/** A document of a kind that has no grammar of its own: a title where there is one, then a good plain reading. */
export const readDocument: Grammar = readPaper;
