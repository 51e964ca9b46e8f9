import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { clipped } from '#libs/kernel/src/clipped.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { Database } from '../database/database.js';
import { travel } from '../journey.js';
import { RelayDatabase } from '../relay/relay-database.js';
import { Actors } from './actors.js';
import { processColumns, PROCESS_KINDS, type Process, type ProcessKind, type Step } from './process.js';

/** A process whose worker died goes on elsewhere after this long. */
const LEASE_SECONDS = 8;
/** Seconds before the next try of a failing step; after the last one the process has failed. */
const RETRY_DELAYS = [1, 5, 30, 120];

const CLAIM = `
  update processes set lease_owner = $3, lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
  where tenant_id = $1 and id = $2 and state = 'RUNNING' and next_attempt_at <= clock_timestamp()
    and (lease_until is null or lease_until <= clock_timestamp())
  returning ${processColumns}`;

const ADVANCE = `
  update processes set cursor = $4, done = done + $5, skipped = skipped || $6::jsonb, total = coalesce($7, total), attempts = 0,
    state = case when $4::text is null then 'DONE' else state end,
    ended_at = case when $4::text is null then business_now() end,
    lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
  where tenant_id = $1 and id = $2 and lease_owner = $3 and state = 'RUNNING' and cursor is not distinct from $8
  returning ${processColumns}`;

const FAIL = `
  update processes set attempts = attempts + 1, error = $4, lease_owner = null, lease_until = null,
    state = case when $5::float8 is null then 'FAILED' else state end,
    ended_at = case when $5::float8 is null then business_now() end,
    next_attempt_at = clock_timestamp() + make_interval(secs => coalesce($5::float8, 0))
  where tenant_id = $1 and id = $2 and lease_owner = $3`;

const RELEASE = `update processes set lease_owner = null, lease_until = null where tenant_id = $1 and id = $2 and lease_owner = $3`;

const ORPHANS = `
  select tenant_id as "tenantId", id from processes
  where state = 'RUNNING' and next_attempt_at <= clock_timestamp() and (lease_until is null or lease_until <= clock_timestamp())
  order by next_attempt_at limit 20`;

/** Takes long-running use cases step by step; after a crash another worker goes on from the last step that was recorded. */
@Injectable()
export class ProcessRunner {
  private readonly log = new Logger('ProcessRunner');
  private readonly kinds: ReadonlyMap<string, ProcessKind>;

  constructor(
    private readonly database: Database,
    private readonly relay: RelayDatabase,
    private readonly actors: Actors,
    @Inject(PROCESS_KINDS) kinds: readonly ProcessKind[],
  ) {
    this.kinds = new Map(kinds.map((kind) => [kind.kind, kind]));
  }

  /** Runs one process to its end, or as long as `goOn` says; does nothing while another worker has it. */
  async run(tenantId: TenantId, id: string, goOn: () => boolean = () => true): Promise<void> {
    const owner = randomUUID();
    let process = await this.update(tenantId, CLAIM, [id, owner]);
    while (process?.state === 'RUNNING') {
      if (!goOn()) {
        await this.update(tenantId, RELEASE, [id, owner]);
        return;
      }
      process = await this.advance(process, owner);
    }
  }

  /** Takes up what nobody has in hand: new ones that nobody was woken for, and those of workers that died. */
  async runOrphans(goOn: () => boolean = () => true): Promise<void> {
    const { rows } = await this.relay.pool.query<{ tenantId: TenantId; id: string }>(ORPHANS);
    for (const { tenantId, id } of rows) if (goOn()) await this.run(tenantId, id, goOn);
  }

  private async advance(process: Process, owner: string): Promise<Process | undefined> {
    const { tenantId, id } = process;
    try {
      const { cursor, done, skipped = [], total = null } = await this.step(process);
      const values = [id, owner, cursor, done, JSON.stringify(skipped), total, process.cursor];
      return await this.update(tenantId, ADVANCE, values);
    } catch (error) {
      const retryIn = RETRY_DELAYS[process.attempts] ?? null;
      this.log.error(`${process.kind} ${id} (correlation ${process.correlationId}): ${String(error)}`);
      await this.update(tenantId, FAIL, [id, owner, clipped(String(error), 1_000), retryIn]);
      return undefined;
    }
  }

  private async step(process: Process): Promise<Step> {
    const { tenantId, id, actorId, onBehalfOfId, correlationId } = process;
    const kind = this.kinds.get(process.kind);
    if (!kind) throw new Error(`no process is called ${process.kind}`);
    const actor = await this.actors.resolve(tenantId, actorId, onBehalfOfId);
    return travel({ actor, correlationId, causationId: id }, () => kind.step(process));
  }

  private async update(
    tenantId: TenantId,
    text: string,
    values: readonly unknown[],
  ): Promise<Process | undefined> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<Process>(text, [tenantId, ...values]),
    );
    return rows[0];
  }
}
