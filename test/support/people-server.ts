import { Module, type DynamicModule } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import {
  CalendarPublishingModule,
  calendarPublishingEntities,
} from '#libs/calendar-publishing/src/calendar-publishing.module.js';
import { calendarPublishingWhoMay } from '#libs/calendar-publishing/src/who-may.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { OrganizationModule, organizationEntities } from '#libs/organization/src/organization.module.js';
import { organizationWhoMay } from '#libs/organization/src/who-may.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { readConfig, type Config } from '#libs/platform/src/config.js';
import { PlatformModule } from '#libs/platform/src/platform.module.js';
import { httpServer } from '../../apps/api/src/edge/http-server.js';
import { JourneyInterceptor } from '../../apps/api/src/edge/journey.js';
import { prepareServer } from '../../apps/api/src/edge/prepare-server.js';
import { OrganizationEdgeModule } from '../../apps/api/src/organization/organization-edge.module.js';
import { SessionModule } from '../../apps/api/src/session/session.module.js';
import {
  SIGN_IN_LIMITS,
  signInLimits,
  type SignInLimits,
} from '../../apps/api/src/session/sign-in-throttle.js';
import { foundSmallDistrict, type SmallDistrict } from './small-district.js';
import type { TestDatabase } from './test-database.js';

@Module({})
class PeopleServerModule {
  static on(config: Config): DynamicModule {
    const composed = {
      entities: [...organizationEntities, ...calendarPublishingEntities],
      whoMay: { ...organizationWhoMay, ...calendarPublishingWhoMay },
    };
    return {
      module: PeopleServerModule,
      imports: [
        PlatformModule.forRoot({ config, ...composed }),
        OrganizationModule,
        CalendarPublishingModule,
        SessionModule,
        OrganizationEdgeModule,
      ],
      providers: [{ provide: APP_INTERCEPTOR, useClass: JourneyInterceptor }],
    };
  }
}

/** Sessions and people over real HTTP. */
export interface PeopleServer {
  readonly url: string;
  /** A small district in a tenant of its own. */
  found(): Promise<SmallDistrict>;
  close(): Promise<void>;
}

export interface PeopleServerOptions {
  readonly limits?: SignInLimits;
  readonly environment?: NodeJS.ProcessEnv;
}

/** Starts the endpoints of sessions and people on a spec's database. */
export async function peopleServer(
  { url, owner }: TestDatabase,
  { limits = signInLimits, environment = {} }: PeopleServerOptions = {},
): Promise<PeopleServer> {
  const config = readConfig({ DATABASE_URL: url, DATABASE_POOL: '8', ...environment });
  const module = await Test.createTestingModule({ imports: [PeopleServerModule.on(config)] })
    .overrideProvider(SIGN_IN_LIMITS)
    .useValue(limits)
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(httpServer(config), {
    bodyParser: false,
    logger: ['error'],
  });
  prepareServer(app, config, undefined);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const power = { owner, commands: app.get(AuthorizedCommands), clock: app.get(Clock) };
  return {
    url: await app.getUrl(),
    found: () => foundSmallDistrict(power),
    close: () => app.close(),
  };
}
