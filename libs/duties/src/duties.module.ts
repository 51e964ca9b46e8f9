import { Module } from '@nestjs/common';
import { AcknowledgeDutyHandler } from './acknowledge-duty.js';
import { AskExtensionHandler } from './ask-extension.js';
import { DutyParties } from './duty-parties.js';
import { EscalateDuties } from './escalate-duties.js';
import { FailedSteps } from './failed-steps.js';
import { FireReminders } from './fire-reminders.js';
import { GrantExtensionHandler } from './grant-extension.js';
import { Foretell } from './foretell.js';
import { LadderPlaces } from './ladder-places.js';
import { FoldTallies } from './fold-tallies.js';
import { PlanLedgers } from './plan-ledgers.js';
import { PlanReminders } from './plan-reminders.js';
import { PrepareSteps } from './prepare-steps.js';
import { BucketDuties } from './read-models/bucket-duties.js';
import { DutyDetails } from './read-models/duty-detail.js';
import { RecomputeDuesProcess } from './recompute-dues.process.js';
import { RecomputeDues } from './recompute-dues.js';
import { TellOfCalendar } from './tell-of-calendar.js';
import { DutyCalendar } from './read-models/duty-calendar.js';
import { CalendarMoves } from './read-models/calendar-moves.js';
import { CalendarPreview } from './read-models/calendar-preview.js';
import { DutyQueries } from './read-models/duty-queries.js';
import { ExtensionQueries } from './read-models/extension-queries.js';
import { FourBuckets } from './read-models/four-buckets.js';
import { HeatMap } from './read-models/heat-map.js';
import { LateUnits } from './read-models/late-units.js';
import { StandingByUnit } from './read-models/standing-by-unit.js';
import { UrgingNotices } from './read-models/urging-notice.js';
import { RefuseExtensionHandler } from './refuse-extension.js';
import { WithdrawExtensionHandler } from './withdraw-extension.js';
import { OpenDuties } from './read-models/open-duties.js';
import { PublishLadderHandler } from './publish-ladder.js';
import { LadderList } from './read-models/ladder-list.js';
import { LadderPreview } from './read-models/ladder-preview.js';
import { RehearsalQueries } from './read-models/rehearsal-queries.js';
import { RehearsalReplies } from './read-models/rehearsal-replies.js';
import { ReplanLadderProcess } from './replan-ladder.process.js';
import { WithdrawLadderHandler } from './withdraw-ladder.js';

/** What a worker does of its own accord. */
const followUp = [
  PlanReminders,
  FireReminders,
  EscalateDuties,
  FoldTallies,
  RecomputeDues,
  RecomputeDuesProcess,
];
/** What people count and look at. */
const reports = [
  FourBuckets,
  StandingByUnit,
  BucketDuties,
  HeatMap,
  LateUnits,
  DutyCalendar,
  OpenDuties,
  CalendarMoves,
  CalendarPreview,
];

/** One duty whole, requests for more time, and notices as documents. */
const followedUp = [DutyDetails, ExtensionQueries, UrgingNotices];

const useCases = [
  AcknowledgeDutyHandler,
  AskExtensionHandler,
  GrantExtensionHandler,
  RefuseExtensionHandler,
  WithdrawExtensionHandler,
  PublishLadderHandler,
  WithdrawLadderHandler,
];
/** What a worker takes step by step. */
const processes = [ReplanLadderProcess];

const queries = [DutyQueries, LadderList, LadderPreview, RehearsalQueries, RehearsalReplies];

/** Duties as rows, and the reminders that follow from them. */
@Module({
  providers: [
    ...queries,
    DutyParties,
    FailedSteps,
    ...followedUp,
    ...reports,
    PlanLedgers,
    PrepareSteps,
    LadderPlaces,
    Foretell,
    TellOfCalendar,
    ...useCases,
    ...processes,
    ...followUp,
  ],
  exports: [...queries, FailedSteps, ...followedUp, ...reports, PlanLedgers, ...processes, ...followUp],
})
export class DutiesModule {}
