import { answerWith, filePaths } from './_record-file.ts';

/** The facts of a document as RIS. */
export const getStaticPaths = () => filePaths('ris');

/** Answers with it. */
export const GET = answerWith('ris');
