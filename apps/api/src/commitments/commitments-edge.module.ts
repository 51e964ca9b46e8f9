import { Module } from '@nestjs/common';
import { CommitmentsModule } from '#libs/commitments/src/commitments.module.js';
import { DutiesModule } from '#libs/duties/src/duties.module.js';
import { CommitmentsController } from './commitments.controller.js';
import { DraftingController } from './drafting.controller.js';
import { EvidenceController } from './evidence.controller.js';
import { HandoversController } from './handovers.controller.js';
import { InAnothersPlace } from './in-anothers-place.js';
import { ItemPages } from './item-pages.js';
import { ItemsController } from './items.controller.js';
import { NegotiationController } from './negotiation.controller.js';
import { PapersController } from './papers.controller.js';
import { SigningController } from './signing.controller.js';
import { SubtasksController } from './subtasks.controller.js';
import { TemplateSheetsController } from './template-sheets.controller.js';
import { TemplatesController } from './templates.controller.js';
import { WaitingForOthersController } from './waiting-for-others.controller.js';
import { WorkController } from './work.controller.js';

/** The endpoints of commitments: drafted, signed, at work, handed over. */
@Module({
  imports: [CommitmentsModule, DutiesModule],
  controllers: [
    CommitmentsController,
    ItemsController,
    DraftingController,
    TemplatesController,
    TemplateSheetsController,
    NegotiationController,
    SigningController,
    WaitingForOthersController,
    PapersController,
    WorkController,
    EvidenceController,
    SubtasksController,
    HandoversController,
  ],
  providers: [InAnothersPlace, ItemPages],
  exports: [ItemPages],
})
export class CommitmentsEdgeModule {}
