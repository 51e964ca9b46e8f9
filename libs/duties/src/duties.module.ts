import { Module } from '@nestjs/common';
import { FireReminders } from './fire-reminders.js';
import { DutyQueries } from './read-models/duty-queries.js';

/** Duties as rows, and the reminders that follow from them. */
@Module({ providers: [DutyQueries, FireReminders], exports: [DutyQueries, FireReminders] })
export class DutiesModule {}
