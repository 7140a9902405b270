import { answerWith, filePaths } from './_record-file.ts';

/** A document as Markdown. */
export const getStaticPaths = () => filePaths('md');

/** Answers with it. */
export const GET = answerWith('md');
