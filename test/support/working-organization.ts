import { Test, type TestingModule } from '@nestjs/testing';
import {
  CalendarPublishingModule,
  calendarPublishingEntities,
} from '#libs/calendar-publishing/src/calendar-publishing.module.js';
import { calendarPublishingWhoMay } from '#libs/calendar-publishing/src/who-may.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { OrganizationModule, organizationEntities } from '#libs/organization/src/organization.module.js';
import { organizationWhoMay } from '#libs/organization/src/who-may.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { readConfig } from '#libs/platform/src/config.js';
import { Database } from '#libs/platform/src/database/database.js';
import { PlatformModule } from '#libs/platform/src/platform.module.js';
import type { TestDatabase } from './test-database.js';

/** The platform with people, rights and working calendars, wired as in a process. */
export interface WorkingOrganization {
  readonly module: TestingModule;
  readonly owner: TestDatabase['owner'];
  readonly commands: AuthorizedCommands;
  readonly clock: Clock;
  readonly database: Database;
  readonly organization: Organization;
}

/** Wires it on a spec's database; whoever calls closes `module`. */
export async function workingOrganization({
  url,
  owner,
}: Pick<TestDatabase, 'url' | 'owner'>): Promise<WorkingOrganization> {
  const platform = PlatformModule.forRoot({
    config: readConfig({ DATABASE_URL: url, DATABASE_POOL: '8' }),
    entities: [...organizationEntities, ...calendarPublishingEntities],
    whoMay: { ...organizationWhoMay, ...calendarPublishingWhoMay },
  });
  const module = await Test.createTestingModule({
    imports: [platform, OrganizationModule, CalendarPublishingModule],
  }).compile();
  await module.init();
  return {
    module,
    owner,
    commands: module.get(AuthorizedCommands),
    clock: module.get(Clock),
    database: module.get(Database),
    organization: module.get(Organization),
  };
}
