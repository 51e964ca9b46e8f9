import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import { IdempotencyKeyTaken } from '#libs/platform/src/event-store/idempotency-key-taken.js';
import { IdempotencyKeys } from '#libs/platform/src/idempotency/idempotency-keys.js';
import { travel } from '#libs/platform/src/journey.js';
import { Actors } from '#libs/platform/src/processes/actors.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { act } from './act.js';
import { ActCommands } from './act-commands.js';
import type { Given } from './given.js';

interface DueAct {
  readonly tenant_id: TenantId;
  readonly name: string;
  readonly person_id: PersonId;
  readonly act: unknown;
}

const DUE = `
  select tenant_id, name, person_id, act from demo_acts
  where state = 'PLANNED' and at <= business_now() and (select demo from clock) order by at, number limit 1`;

/**
 * Does what the people of a demonstration do as its clock passes, by the same commands and rights as they would: each act once.
 * What a rule refuses by then, because a visitor did it himself or something else, is left out with its reason.
 */
@Injectable()
export class PerformActs {
  private readonly log = new Logger('Acts');

  constructor(
    private readonly database: RelayDatabase,
    private readonly commands: AuthorizedCommands,
    private readonly of: ActCommands,
    private readonly actors: Actors,
    private readonly keys: IdempotencyKeys,
  ) {}

  /** Does all whose moment has come, one after the other; returns how many. Only one process may at a time. */
  async performDue(goOn: () => boolean = () => true): Promise<number> {
    for (let done = 0; ; done++) {
      const { rows } = await this.database.pool.query<DueAct>(DUE);
      if (!rows[0] || !goOn()) return done;
      const reason = await this.perform(rows[0]);
      // Whoever did it may have died before he could say so; there is nothing left to do then.
      await this.settle(rows[0], reason !== null && (await this.wasDone(rows[0])) ? null : reason);
    }
  }

  /** The reason for which it is left out, null where it was done. */
  private async perform(due: DueAct): Promise<string | null> {
    try {
      const actor = await this.actors.resolve(due.tenant_id, due.person_id, null);
      const correlationId = correlationOf(due);
      const toDo = act.parse(due.act);
      const commands = await travel({ actor, correlationId, causationId: null }, () =>
        this.of.of(actor, toDo),
      );
      for (const given of commands)
        await this.once(`${due.name}/${JSON.stringify(given.command)}`, correlationId, given);
      return commands.length > 0 ? null : 'NOTHING_LEFT';
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
      this.log.warn(`${due.name} is left out: ${error.code} ${JSON.stringify(error.details)}`);
      return error.code;
    }
  }

  /** A worker that died after the command had recorded its key, and before the act was settled. */
  private async once(what: string, correlationId: string, { actor, command }: Given): Promise<void> {
    const fingerprint = createHash('sha256').update(what).digest();
    const key = `demo-act/${fingerprint.toString('hex')}`;
    if (await this.keys.find(actor, key)) return;
    const journey = {
      actor,
      correlationId,
      causationId: null,
      idempotency: { key, fingerprint, recorded: false },
    };
    try {
      await travel(journey, () => this.commands.execute(command));
    } catch (error) {
      if (!(error instanceof IdempotencyKeyTaken)) throw error;
    }
  }

  private async wasDone(due: DueAct): Promise<boolean> {
    const { rowCount } = await this.database.pool.query(
      'select 1 from events where tenant_id = $1 and correlation_id = $2 limit 1',
      [due.tenant_id, correlationOf(due)],
    );
    return rowCount === 1;
  }

  private async settle({ tenant_id, name }: DueAct, reason: string | null): Promise<void> {
    await this.database.pool.query(
      `update demo_acts set state = case when $3::text is null then 'DONE' else 'LEFT_OUT' end, reason = $3, done_at = business_now()
       where tenant_id = $1 and name = $2 and state = 'PLANNED'`,
      [tenant_id, name, reason],
    );
  }
}

/** Ties all that comes of an act together. */
const correlationOf = ({ tenant_id, name }: DueAct): string => derivedId(`demo act ${tenant_id} ${name}`);

/** Milliseconds until the next act is due, by business time; null when nothing is planned. */
export async function untilNextAct({ pool }: RelayDatabase): Promise<number | null> {
  const { rows } = await pool.query<{ ms: number }>({
    name: 'until_next_act',
    text: `select extract(epoch from at - business_now())::float8 * 1000 as ms from demo_acts
           where state = 'PLANNED' order by at, number limit 1`,
  });
  return rows[0]?.ms ?? null;
}
