import type { Type } from '@nestjs/common';
import { IssueToSubtreeProcess } from '#libs/commitments/src/issue-to-subtree.process.js';
import { DraftFromSheetProcess } from '#libs/commitments/src/draft-from-sheet.process.js';
import { RecomputeDuesProcess } from '#libs/duties/src/recompute-dues.process.js';
import { ReplanLadderProcess } from '#libs/duties/src/replan-ladder.process.js';
import type { ProcessKind } from '#libs/platform/src/processes/process.js';

/** Every kind of long-running use case a worker can take on; the contexts provide them. */
export const processKinds: readonly Type<ProcessKind>[] = [
  IssueToSubtreeProcess,
  DraftFromSheetProcess,
  RecomputeDuesProcess,
  ReplanLadderProcess,
];
