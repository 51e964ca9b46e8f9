import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { contexts } from '#libs/composition/src/contexts.js';
import { ProcessesModule } from '#libs/platform/src/processes/processes.module.js';
import type { Config } from '#libs/platform/src/config.js';
import { ClockEdgeModule } from './clock/clock-edge.module.js';
import { CommitmentsController } from './commitments/commitments.controller.js';
import { DraftingController } from './commitments/drafting.controller.js';
import { EvidenceController } from './commitments/evidence.controller.js';
import { HandoversController } from './commitments/handovers.controller.js';
import { InAnothersPlace } from './commitments/in-anothers-place.js';
import { PapersController } from './commitments/papers.controller.js';
import { ItemPages } from './commitments/item-pages.js';
import { ItemsController } from './commitments/items.controller.js';
import { NegotiationController } from './commitments/negotiation.controller.js';
import { SigningController } from './commitments/signing.controller.js';
import { SubtasksController } from './commitments/subtasks.controller.js';
import { TemplateSheetsController } from './commitments/template-sheets.controller.js';
import { TemplatesController } from './commitments/templates.controller.js';
import { WorkController } from './commitments/work.controller.js';
import { WaitingForOthersController } from './commitments/waiting-for-others.controller.js';
import { DutiesController } from './duties/duties.controller.js';
import { ExtensionsController } from './duties/extensions.controller.js';
import { DutyCalendarModule } from './duty-calendar/duty-calendar.module.js';
import { LaddersController } from './duties/ladders.controller.js';
import { RehearsalController } from './duties/rehearsal.controller.js';
import { CalendarsController } from './calendars/calendars.controller.js';
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
import { SavedViews } from './saved-views/saved-views.js';
import { SavedViewsController } from './saved-views/saved-views.controller.js';
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
        OperationsModule,
        DutyCalendarModule,
        NoticesEdgeModule,
        FilesEdgeModule,
        LiveModule,
        ...(config.DEMO ? [ClockEdgeModule] : []),
      ],
      controllers: [
        CommitmentsController,
        ItemsController,
        ProcessesController,
        CalendarsController,
        DraftingController,
        SigningController,
        WaitingForOthersController,
        NegotiationController,
        PapersController,
        HandoversController,
        EvidenceController,
        WorkController,
        TemplatesController,
        TemplateSheetsController,
        SubtasksController,
        LaddersController,
        RehearsalController,
        MyWorkController,
        MailboxController,
        DutiesController,
        ExtensionsController,
        ReportsController,
        ExportsController,
        SavedViewsController,
      ],
      providers: [RouteCheck, UnitNames, InAnothersPlace, ItemPages, SavedViews],
    };
  }
}
