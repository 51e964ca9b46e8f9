import { Module } from '@nestjs/common';
import { EscalateDuties } from './escalate-duties.js';
import { FireReminders } from './fire-reminders.js';
import { PlanLedgers } from './plan-ledgers.js';
import { PlanReminders } from './plan-reminders.js';
import { PrepareSteps } from './prepare-steps.js';
import { DutyQueries } from './read-models/duty-queries.js';

/** What a worker does of its own accord. */
const followUp = [PlanReminders, FireReminders, EscalateDuties];

/** Duties as rows, and the reminders that follow from them. */
@Module({
  providers: [DutyQueries, PlanLedgers, PrepareSteps, ...followUp],
  exports: [DutyQueries, PlanLedgers, ...followUp],
})
export class DutiesModule {}
