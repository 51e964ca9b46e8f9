import { Module } from '@nestjs/common';
import { DutiesModule } from '#libs/duties/src/duties.module.js';
import { RemediationModule } from '#libs/remediation/src/remediation.module.js';
import { FindingsController } from './findings.controller.js';
import { InspectionsController } from './inspections.controller.js';
import { SeenTree } from '#libs/platform/src/reading/seen-tree.js';
import { OverviewController } from './overview.controller.js';
import { Overview } from './overview.js';
import { PlanWorkController } from './plan-work.controller.js';
import { PlansController } from './plans.controller.js';
import { RemediationDocumentsController } from './remediation-documents.controller.js';
import { RemediationReportsController } from './remediation-reports.controller.js';
import { RemediationRulesController } from './remediation-rules.controller.js';
import { RemediationSheetsController } from './remediation-sheets.controller.js';
import { YearPlansController } from './year-plans.controller.js';

/** The endpoints of remediation: inspected, found, planned, verified. */
@Module({
  imports: [RemediationModule, DutiesModule],
  controllers: [
    InspectionsController,
    YearPlansController,
    FindingsController,
    PlansController,
    PlanWorkController,
    RemediationDocumentsController,
    RemediationReportsController,
    RemediationRulesController,
    OverviewController,
    RemediationSheetsController,
  ],
  providers: [SeenTree, Overview],
})
export class RemediationEdgeModule {}
