import { answerWith, filePaths } from './_record-file.ts';

/** A document as Akoma Ntoso. */
export const getStaticPaths = () => filePaths('xml');

/** Answers with it. */
export const GET = answerWith('xml');
