import { answerWith, filePaths } from './_record-file.ts';

/** The text of a document as received, byte for byte. */
export const getStaticPaths = () => filePaths('txt');

/** Answers with it. */
export const GET = answerWith('txt');
