import { Foundation1700000001000 } from './migrations/1700000001000-foundation.js';
import { Organization1700000002000 } from './migrations/1700000002000-organization.js';
import { Effects1700000003000 } from './migrations/1700000003000-effects.js';
import { Commitments1700000004000 } from './migrations/1700000004000-commitments.js';
import { Calendars1700000005000 } from './migrations/1700000005000-calendars.js';
import { FollowUp1700000006000 } from './migrations/1700000006000-follow-up.js';
import { Notices1700000007000 } from './migrations/1700000007000-notices.js';
import { RecomputedDues1700000008000 } from './migrations/1700000008000-recomputed-dues.js';
import { LadderVersions1700000010000 } from './migrations/1700000010000-ladder-versions.js';
import { Reports1700000011000 } from './migrations/1700000011000-reports.js';
import { Channels1700000012000 } from './migrations/1700000012000-channels.js';
import { Playing1700000013000 } from './migrations/1700000013000-playing.js';
import { MovesWhileOpen1700000015000 } from './migrations/1700000015000-moves-while-open.js';
import { WhatHasNotLeft1700000016000 } from './migrations/1700000016000-what-has-not-left.js';
import { TriedAgain1700000017000 } from './migrations/1700000017000-tried-again.js';
import { Files1700000018000 } from './migrations/1700000018000-files.js';
import { CommitmentsWhole1700000019000 } from './migrations/1700000019000-commitments-whole.js';
import { SigningAuthorities1700000020000 } from './migrations/1700000020000-signing-authorities.js';
import { CommitmentTemplates1700000021000 } from './migrations/1700000021000-commitment-templates.js';
import { Board1700000022000 } from './migrations/1700000022000-board.js';
import { Certificates1700000023000 } from './migrations/1700000023000-certificates.js';
import { CommitmentNotices1700000027000 } from './migrations/1700000027000-commitment-notices.js';
import { PromisedUnits1700000028000 } from './migrations/1700000028000-promised-units.js';
import { Remediation1700000029000 } from './migrations/1700000029000-remediation.js';
import { RemediationReports1700000031000 } from './migrations/1700000031000-remediation-reports.js';
import { RemediationOverview1700000032000 } from './migrations/1700000032000-remediation-overview.js';
import { PassedDates1700000033000 } from './migrations/1700000033000-passed-dates.js';
import { ExceptionsRunOut1700000034000 } from './migrations/1700000034000-exceptions-run-out.js';
import { PlanHelpers1700000035000 } from './migrations/1700000035000-plan-helpers.js';

/** All migrations, oldest first. Forward only: a released one is never edited. */
export const migrations = [
  Foundation1700000001000,
  Organization1700000002000,
  Effects1700000003000,
  Commitments1700000004000,
  Calendars1700000005000,
  FollowUp1700000006000,
  Notices1700000007000,
  RecomputedDues1700000008000,
  LadderVersions1700000010000,
  Reports1700000011000,
  Channels1700000012000,
  Playing1700000013000,
  MovesWhileOpen1700000015000,
  WhatHasNotLeft1700000016000,
  TriedAgain1700000017000,
  Files1700000018000,
  CommitmentsWhole1700000019000,
  SigningAuthorities1700000020000,
  CommitmentTemplates1700000021000,
  Board1700000022000,
  Certificates1700000023000,
  CommitmentNotices1700000027000,
  PromisedUnits1700000028000,
  Remediation1700000029000,
  RemediationReports1700000031000,
  RemediationOverview1700000032000,
  PassedDates1700000033000,
  ExceptionsRunOut1700000034000,
  PlanHelpers1700000035000,
];
