import { Module } from '@nestjs/common';
import { UploadsModule } from '#libs/platform/src/files/uploads.module.js';
import { Actors } from '#libs/platform/src/processes/actors.js';
import { PostgresActors } from '../postgres-actors.js';
import { ActCommands } from './act-commands.js';
import { FindingCommands } from './finding-commands.js';
import { FoundCommitments } from './found-commitments.js';
import { FoundRemediation } from './found-remediation.js';
import { InspectingCommands } from './inspecting-commands.js';
import { LineCommands } from './line-commands.js';
import { PeopleCommands } from './people-commands.js';
import { PerformActs } from './perform-acts.js';
import { PlanCommands } from './plan-commands.js';
import { ShowPaper } from './show-paper.js';
import { SigningCommands } from './signing-commands.js';

/** What the people of a demonstration do as its clock passes, for every process that lets them. */
@Module({
  imports: [UploadsModule],
  providers: [
    { provide: Actors, useClass: PostgresActors },
    FoundCommitments,
    SigningCommands,
    PeopleCommands,
    FoundRemediation,
    InspectingCommands,
    FindingCommands,
    PlanCommands,
    LineCommands,
    ShowPaper,
    ActCommands,
    PerformActs,
  ],
  exports: [PerformActs],
})
export class ActsModule {}
