import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { contexts } from '#libs/composition/src/contexts.js';
import type { Config } from '#libs/platform/src/config.js';
import { ProcessesModule } from '#libs/platform/src/processes/processes.module.js';
import { CalendarsController } from './calendars/calendars.controller.js';
import { ClockEdgeModule } from './clock/clock-edge.module.js';
import { CommitmentsEdgeModule } from './commitments/commitments-edge.module.js';
import { RemediationEdgeModule } from './remediation/remediation-edge.module.js';
import { DutiesController } from './duties/duties.controller.js';
import { ExtensionsController } from './duties/extensions.controller.js';
import { LaddersController } from './duties/ladders.controller.js';
import { RehearsalController } from './duties/rehearsal.controller.js';
import { DutyCalendarModule } from './duty-calendar/duty-calendar.module.js';
import { EdgeModule } from './edge/edge.module.js';
import { RouteCheck } from './edge/route-check.js';
import { ExportsController } from './exports/exports.controller.js';
import { FilesEdgeModule } from './files/files-edge.module.js';
import { LiveModule } from './live/live.module.js';
import { MailboxController } from './my-work/mailbox.controller.js';
import { MyWorkController } from './my-work/my-work.controller.js';
import { NoticesEdgeModule } from './notices/notices-edge.module.js';
import { OperationsModule } from './operations/operations.module.js';
import { OrganizationEdgeModule } from './organization/organization-edge.module.js';
import { ProcessesController } from './processes/processes.controller.js';
import { UnitNames } from './processes/unit-names.js';
import { ReportsController } from './reports/reports.controller.js';
import { SavedViewsController } from './saved-views/saved-views.controller.js';
import { SavedViews } from './saved-views/saved-views.js';
import { SessionModule } from './session/session.module.js';

/** The whole API: the contexts, and an edge for each of them. */
@Module({})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ...contexts(config),
        ProcessesModule,
        DiscoveryModule,
        EdgeModule,
        SessionModule,
        OrganizationEdgeModule,
        CommitmentsEdgeModule,
        RemediationEdgeModule,
        DutyCalendarModule,
        NoticesEdgeModule,
        FilesEdgeModule,
        OperationsModule,
        LiveModule,
        ...(config.DEMO ? [ClockEdgeModule] : []),
      ],
      controllers: [
        CalendarsController,
        DutiesController,
        ExtensionsController,
        LaddersController,
        RehearsalController,
        MyWorkController,
        MailboxController,
        ReportsController,
        ExportsController,
        SavedViewsController,
        ProcessesController,
      ],
      providers: [RouteCheck, SavedViews, UnitNames],
    };
  }
}
