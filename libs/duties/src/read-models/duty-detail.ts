import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Duty } from '#libs/contracts/src/http/duties.js';
import type { DutyDetail, DutyHappening } from '#libs/contracts/src/http/duty-detail.js';
import type { Extension } from '#libs/contracts/src/http/extensions.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { id, type DutyId, type PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { DutyParties } from '../duty-parties.js';
import { dutyHistory } from './duty-history.js';
import { dutyLedger } from './duty-ledger.js';
import { DutyQueries } from './duty-queries.js';
import { ExtensionQueries } from './extension-queries.js';
import { mayRead } from './may-read.js';
import { peopleCalled } from './names.js';
import type { OwedDuty } from './owed-duties.js';
import { policiesOf } from './policies.js';
import { saidSteps } from './said-steps.js';

interface Stated {
  readonly explanation: Record<string, unknown> | null;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
}

const STATED = `
  select case when stated_due_on is not distinct from original_due_on then stated_explanation end as explanation,
    opened_at as "openedAt", closed_at as "closedAt"
  from duties where tenant_id = $1 and id = $2`;

/** One duty whole: what it is, how its date came about, what happened to it, and the ledger of what was sent. */
@Injectable()
export class DutyDetails {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly duties: DutyQueries,
    private readonly extensions: ExtensionQueries,
    private readonly parties: DutyParties,
  ) {}

  /** Throws RuleBroken NOT_FOUND where there is none that the reader may see. */
  async read(reader: Actor, dutyId: DutyId): Promise<DutyDetail> {
    await this.demandReadable(reader, dutyId);
    const { tenantId } = reader;
    const [duty] = await this.duties.ofIds(tenantId, [dutyId]);
    if (!duty) throw new RuleBroken('NOT_FOUND', { what: 'duty', id: dutyId });
    const owed = await this.parties.duty(dutyId);
    const extensions = await this.extensions.ofDuty(reader, dutyId);
    const pending = extensions.find(({ state }) => state === 'ASKED');
    const deciders = await this.parties.deciders(owed, pending ? id(pending.askedBy.id) : owed.owner);
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<Stated>(STATED, [tenantId, dutyId]);
      const stated = rows[0];
      if (!stated) throw new RuleBroken('NOT_FOUND', { what: 'duty', id: dutyId });
      const policies = await policiesOf(client, tenantId, [owed]);
      const { policy = '', ladder } = policies.get(dutyId) ?? {};
      const most = ladder?.mostExtensions ?? 0;
      const said = await saidSteps(client, tenantId, [policy]);
      const history = await dutyHistory(client, tenantId, dutyId);
      const called = await peopleCalled(client, tenantId, deciders);
      return {
        duty,
        originalExplanation: stated.explanation,
        openedAt: stated.openedAt.toISOString(),
        closedAt: stated.closedAt && stated.closedAt.toISOString(),
        acknowledgedBy: history.find((one) => one.type === 'ACKNOWLEDGED')?.by ?? null,
        happenings: whole(duty, stated, history),
        extensions,
        ledger: await dutyLedger(client, tenantId, dutyId),
        deciders: deciders.map(called),
        ladder: said({ policy, rung: '', kind: duty.kind }).ladder,
        mostExtensions: most,
        may: await this.may(reader.personId, owed, { extensions, deciders, most }),
      };
    });
  }

  /** Throws RuleBroken NOT_FOUND where the reader may not see the duty, or there is none. */
  async demandReadable(reader: Actor, dutyId: DutyId): Promise<void> {
    const may = await this.database.inTenant(reader.tenantId, (client) => mayRead(client, reader, dutyId));
    if (!may && !(await this.mayDecide(reader, dutyId)))
      throw new RuleBroken('NOT_FOUND', { what: 'duty', id: dutyId });
  }

  /** Whoever is to decide reads what it is about, though he has nothing else to do with it. */
  private async mayDecide(reader: Actor, dutyId: DutyId): Promise<boolean> {
    const waiting = (await this.extensions.ofDuty(reader, dutyId)).find(({ state }) => state === 'ASKED');
    if (!waiting) return false;
    const owed = await this.parties.duty(dutyId);
    return (await this.parties.deciders(owed, id(waiting.askedBy.id))).includes(reader.personId);
  }

  private async may(
    reader: PersonId,
    owed: OwedDuty,
    about: {
      readonly extensions: readonly Extension[];
      readonly deciders: readonly PersonId[];
      readonly most: number;
    },
  ): Promise<DutyDetail['may']> {
    const { extensions, deciders, most } = about;
    const now: Instant = await this.clock.now();
    const owes = owed.state === 'OPEN' && (await this.parties.owing(owed.owner)).includes(reader);
    const pending = extensions.find(({ state }) => state === 'ASKED');
    const granted = extensions.filter(({ state }) => state === 'GRANTED').length;
    const inTime = owed.due.at !== null && now < owed.due.at;
    return {
      ask: owes && inTime && !pending && granted < most && deciders.length > 0,
      decide: owed.state === 'OPEN' && pending !== undefined && deciders.includes(reader),
      withdraw: pending?.askedBy.id === reader,
      acknowledge: owes && !owed.acknowledged,
    };
  }
}

/** With how it began and ended, which its source says. */
function whole(
  { state, originalDueOn: dueOn }: Duty,
  { openedAt, closedAt }: Stated,
  history: readonly DutyHappening[],
): DutyHappening[] {
  const opened: DutyHappening = { type: 'OPENED', at: openedAt.toISOString(), dueOn };
  const closed: DutyHappening[] =
    closedAt && state !== 'OPEN' ? [{ type: 'CLOSED', at: closedAt.toISOString(), outcome: state }] : [];
  return [opened, ...history, ...closed].toSorted((one, other) =>
    one.at < other.at ? -1 : one.at > other.at ? 1 : 0,
  );
}
