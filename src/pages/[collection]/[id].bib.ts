import { answerWith, filePaths } from './_record-file.ts';

/** The facts of a document as BibTeX. */
export const getStaticPaths = () => filePaths('bib');

/** Answers with it. */
export const GET = answerWith('bib');
