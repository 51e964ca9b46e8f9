import type { FactoryProvider, ModuleMetadata } from '@nestjs/common';
import {
  CalendarPublishingModule,
  calendarPublishingEntities,
} from '#libs/calendar-publishing/src/calendar-publishing.module.js';
import { calendarPublishingWhoMay } from '#libs/calendar-publishing/src/who-may.js';
import { CommitmentRow } from '#libs/commitments/src/read-models/commitment-row.js';
import { PaperRow } from '#libs/commitments/src/read-models/paper-row.js';
import { wantCertificates } from '#libs/commitments/src/certificates/want-certificates.js';
import { TemplateRow, TemplateVersionRow } from '#libs/commitments/src/read-models/template-row.js';
import { CommitmentsModule } from '#libs/commitments/src/commitments.module.js';
import { tellOfCommitments } from '#libs/commitments/src/tell-of-commitments.js';
import { commitmentsWhoMay } from '#libs/commitments/src/who-may.js';
import { DutiesModule } from '#libs/duties/src/duties.module.js';
import { PlanReminders } from '#libs/duties/src/plan-reminders.js';
import { startRecompute } from '#libs/duties/src/start-recompute.js';
import { LadderRow, LadderVersionRow } from '#libs/duties/src/read-models/ladder-row.js';
import { ReminderRow } from '#libs/duties/src/read-models/reminder-row.js';
import { replanLadders } from '#libs/duties/src/replan-ladders.js';
import { dutiesWhoMay } from '#libs/duties/src/who-may.js';
import type { WhoMay } from '#libs/kernel/src/who-may.js';
import { NoticesModule } from '#libs/notices/src/notices.module.js';
import { DeliveryRow } from '#libs/notices/src/read-models/delivery-row.js';
import { NoticeRow } from '#libs/notices/src/read-models/notice-row.js';
import { noticesWhoMay } from '#libs/notices/src/who-may.js';
import { OrganizationModule, organizationEntities } from '#libs/organization/src/organization.module.js';
import { unitClosureConsumer } from '#libs/organization/src/read-models/unit-closure.js';
import { organizationWhoMay } from '#libs/organization/src/who-may.js';
import type { Config } from '#libs/platform/src/config.js';
import { FileRow } from '#libs/platform/src/files/file-row.js';
import { PlatformModule } from '#libs/platform/src/platform.module.js';
import { QueuesModule } from '#libs/platform/src/queues/queues.module.js';
import { CONSUMERS, type Consumer } from '#libs/platform/src/relay/consumer.js';
import { RelayModule } from '#libs/platform/src/relay/relay.module.js';
import { RemediationModule } from '#libs/remediation/src/remediation.module.js';
import { tellOfFindings, tellOfPlans } from '#libs/remediation/src/tell-of-remediation.js';
import { remediationWhoMay } from '#libs/remediation/src/who-may.js';

/**
 * Every table that TypeORM knows, for the processes and for the drift check. Not the duties: of generated columns it asks a
 * table of its own making.
 */
export const entities = [
  ...organizationEntities,
  ...calendarPublishingEntities,
  CommitmentRow,
  PaperRow,
  TemplateRow,
  TemplateVersionRow,
  ReminderRow,
  LadderRow,
  LadderVersionRow,
  NoticeRow,
  DeliveryRow,
  FileRow,
];

/** Who may do what, over all contexts. */
export const whoMay: WhoMay = {
  ...organizationWhoMay,
  ...calendarPublishingWhoMay,
  ...commitmentsWhoMay,
  ...remediationWhoMay,
  ...dutiesWhoMay,
  ...noticesWhoMay,
};

/** Everything that follows from events; a worker runs them, each with its own checkpoint. */
export const consumers: FactoryProvider<readonly Consumer[]> = {
  provide: CONSUMERS,
  inject: [PlanReminders],
  useFactory: (...ofContexts: Consumer[]) => [
    unitClosureConsumer,
    startRecompute,
    replanLadders,
    wantCertificates,
    tellOfCommitments,
    tellOfFindings,
    tellOfPlans,
    ...ofContexts,
  ],
};

/** The platform and all contexts, as every process of Camket starts with them. */
export const contexts = (config: Config): NonNullable<ModuleMetadata['imports']> => [
  PlatformModule.forRoot({ config, entities, whoMay }),
  RelayModule.forRoot(),
  QueuesModule.forRoot(),
  OrganizationModule,
  CalendarPublishingModule,
  CommitmentsModule,
  RemediationModule,
  DutiesModule,
  NoticesModule,
];
