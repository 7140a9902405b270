import type { RecordKind } from '../../domain/collection.ts';
import { readAgenda } from './agenda.ts';
import { readDocument } from './document.ts';
import { readNotice } from './notice.ts';
import { readPaper } from './paper.ts';
import type { Grammar } from './production.ts';
import { readReport } from './report.ts';
import { readResolution } from './resolution/index.ts';

/** The grammar of each kind; a kind without one does not compile. */
export const grammars: { readonly [Kind in RecordKind]: Grammar } = {
  agenda: readAgenda,
  document: readDocument,
  notice: readNotice,
  paper: readPaper,
  report: readReport,
  resolution: readResolution,
};
