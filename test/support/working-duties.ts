import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { contexts } from '#libs/composition/src/contexts.js';
import { EscalateDuties } from '#libs/duties/src/escalate-duties.js';
import { FireReminders } from '#libs/duties/src/fire-reminders.js';
import { PlanReminders } from '#libs/duties/src/plan-reminders.js';
import { ReplanLadderProcess } from '#libs/duties/src/replan-ladder.process.js';
import { replanLadders } from '#libs/duties/src/replan-ladders.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import { SYSTEM } from '#libs/kernel/src/system-actor.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { HandOverNotices } from '#libs/notices/src/hand-over-notices.js';
import { unitClosureConsumer } from '#libs/organization/src/read-models/unit-closure.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { readConfig } from '#libs/platform/src/config.js';
import { Database } from '#libs/platform/src/database/database.js';
import { Actors } from '#libs/platform/src/processes/actors.js';
import type { ProcessKind } from '#libs/platform/src/processes/process.js';
import { ProcessRunner } from '#libs/platform/src/processes/process-runner.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { RelayMetrics } from '#libs/platform/src/relay/relay-metrics.js';
import { Relay } from '#libs/platform/src/relay/relay.js';
import { Waker } from '#libs/platform/src/relay/waker.js';
import { OfficialCalendars } from './official-calendars.js';
import type { TestDatabase } from './test-database.js';

@Global()
@Module({})
class OfficialCalendarsModule {
  static forAll(): DynamicModule {
    const calendars = { provide: WorkingCalendars, useClass: OfficialCalendars };
    return { module: OfficialCalendarsModule, providers: [calendars], exports: [calendars] };
  }
}

/** Whoever started a process is there, and may; so is the service itself. */
class Everybody extends Actors {
  async resolve(...[tenantId, personId, onBehalfOf]: Parameters<Actors['resolve']>) {
    if (personId !== SYSTEM) throw new Error('only the service acts here');
    return { tenantId, personId, onBehalfOf, grants: [] };
  }
}

/** All contexts on a spec's database, by the official calendar, with what a worker does at the spec's bidding. */
export interface WorkingDuties {
  readonly module: TestingModule;
  readonly owner: TestDatabase['owner'];
  readonly commands: AuthorizedCommands;
  readonly clock: Clock;
  readonly database: Database;
  readonly store: EventStore;
  readonly relay: Relay;
  readonly fire: FireReminders;
  readonly escalations: EscalateDuties;
  readonly notices: HandOverNotices;
  /** Runs processes of replanning, or of a kind of the spec's own. */
  processes(kind?: ProcessKind): ProcessRunner;
}

/** Wires them; whoever calls closes `module`. */
export async function workingDuties({ url, owner }: TestDatabase): Promise<WorkingDuties> {
  const config = readConfig({ DATABASE_URL: url, DATABASE_POOL: '8' });
  const module = await Test.createTestingModule({
    imports: [OfficialCalendarsModule.forAll(), ...contexts(config)],
  })
    .overrideProvider(Waker)
    .useValue({ wakeUp: () => Promise.resolve() })
    .compile();
  await module.init();
  const find = { strict: false } as const;
  const relayDatabase = module.get(RelayDatabase, find);
  const database = module.get(Database, find);
  const waker = module.get(Waker, find);
  const consumers = [unitClosureConsumer, replanLadders, module.get(PlanReminders, find)];
  const replanning = module.get(ReplanLadderProcess, find);
  return {
    module,
    owner,
    database,
    commands: module.get(AuthorizedCommands, find),
    clock: module.get(Clock, find),
    store: module.get(EventStore, find),
    relay: new Relay(relayDatabase, consumers, waker, new RelayMetrics()),
    fire: module.get(FireReminders, find),
    escalations: module.get(EscalateDuties, find),
    notices: module.get(HandOverNotices, find),
    processes: (kind = replanning) => new ProcessRunner(database, relayDatabase, new Everybody(), [kind]),
  };
}
