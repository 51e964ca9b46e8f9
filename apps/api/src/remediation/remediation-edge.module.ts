import { Module } from '@nestjs/common';
import { DutiesModule } from '#libs/duties/src/duties.module.js';
import { RemediationModule } from '#libs/remediation/src/remediation.module.js';
import { FindingsController } from './findings.controller.js';
import { InspectionsController } from './inspections.controller.js';
import { PlanWorkController } from './plan-work.controller.js';
import { PlansController } from './plans.controller.js';
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
    RemediationRulesController,
    RemediationSheetsController,
  ],
})
export class RemediationEdgeModule {}
