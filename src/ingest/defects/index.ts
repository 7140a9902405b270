import { findDamagedText } from './damaged-text.ts';
import { findDateConflicts } from './date-conflict.ts';
import { findEmptyReferences } from './empty-reference.ts';
import { findEmptySections } from './empty-section.ts';
import type { Detector } from './finding.ts';
import { findDanglingReferences, findUncitedFootnotes } from './footnotes.ts';
import { findLostLinks } from './lost-link.ts';
import { findMisusedAccents } from './misused-accent.ts';
import { findDuplicateNumbers, findNumberGaps } from './numbering.ts';
import { findPageBreaks } from './page-break.ts';
import { findTruncatedSource } from './truncated-source.ts';
import { findUnusualCharacters } from './unusual-character.ts';

/** Every sort of defect that we look for in a text. */
export const detectors: readonly Detector[] = [
  findDamagedText,
  findDanglingReferences,
  findDateConflicts,
  findDuplicateNumbers,
  findEmptyReferences,
  findEmptySections,
  findLostLinks,
  findMisusedAccents,
  findNumberGaps,
  findPageBreaks,
  findTruncatedSource,
  findUncitedFootnotes,
  findUnusualCharacters,
];
