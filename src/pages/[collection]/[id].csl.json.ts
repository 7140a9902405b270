import { answerWith, filePaths } from './_record-file.ts';

/** The facts of a document as CSL-JSON. */
export const getStaticPaths = () => filePaths('csl.json');

/** Answers with it. */
export const GET = answerWith('csl.json');
