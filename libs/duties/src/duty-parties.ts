import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import type { DutyId, PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { decidersOf } from './domain/deciders.js';
import { isOwedOutside } from './domain/owed-outside.js';
import { withPresentDeputies, deputiesIn } from './domain/present-deputies.js';
import { owedDuties, type OwedDuty } from './read-models/owed-duties.js';

const UNIT_OF = 'select unit_id as unit from persons where tenant_id = $1 and id = $2';

/** Who has to do with a duty, by its row and the organisation of the day; settles who may against them. */
@Injectable()
export class DutyParties {
  constructor(
    private readonly database: Database,
    private readonly organization: Organization,
    private readonly clock: Clock,
  ) {}

  /** The duty as it stands. Throws RuleBroken NOT_FOUND. */
  async duty(id: DutyId): Promise<OwedDuty> {
    const { tenantId } = currentJourney().actor;
    const found = await this.database.inTenant(tenantId, (client) => owedDuties(client, tenantId, [id]));
    const duty = found.get(id);
    if (!duty) throw new RuleBroken('NOT_FOUND', { what: 'duty', id });
    return duty;
  }

  /** Lets pass the owner and, while he is away, his deputy. */
  async settleOwner({ owner, unit }: OwedDuty): Promise<void> {
    const [, deputy] = await this.owing(owner);
    await this.settle(unit, await this.today(), { owner, ...(deputy && { deputy }) });
  }

  /** Who may act on a duty as its owner: he and, while he is away, his deputy. */
  async owing(owner: PersonId): Promise<readonly PersonId[]> {
    const deputy = await this.standInFor(owner, await this.today());
    return deputy === null ? [owner] : [owner, deputy];
  }

  /** Lets pass those who may decide on a request of `asker`, the first of them answerable for it. */
  async settleDeciders(duty: OwedDuty, asker: PersonId): Promise<void> {
    const [decider, deputy] = await this.deciders(duty, asker);
    const today = await this.today();
    await this.settle(duty.unit, today, { ...(decider && { decider }), ...(deputy && { deputy }) });
  }

  async settleAsker({ unit }: OwedDuty, asker: PersonId): Promise<void> {
    await this.settle(unit, await this.today(), { asker });
  }

  /** Who may decide on a request of `asker`; nobody where nobody is left above. */
  async deciders(
    { kind, owner, creditor, creditorUnit, unit }: OwedDuty,
    asker: PersonId,
  ): Promise<readonly PersonId[]> {
    const today = await this.today();
    const chain = await this.organization.chainAbove(creditorUnit ?? unit, today);
    const away = await this.organization.absencesOf([creditor, ...deputiesIn([chain])], today);
    const absence = away.get(creditor) ?? null;
    const deputy = await this.standInFor(creditor, today);
    const candidates = [
      creditor,
      deputy,
      ...chain.map(({ head }) => head?.person ?? null),
      ...deputiesIn([chain]),
    ];
    const insiders = isOwedOutside(kind)
      ? await this.organization.insidersOf(
          [unit],
          candidates.filter((one) => one !== null),
          today,
        )
      : [];
    return decidersOf(
      { owner, creditor, asker, insiders },
      { absence: absence && { ...absence, deputy }, chain: withPresentDeputies(chain, away) },
    );
  }

  /** Who stands in for somebody that day; null while he is there, and where the deputy is away himself. */
  private async standInFor(person: PersonId, today: LocalDate): Promise<PersonId | null> {
    const deputy = (await this.organization.absenceOf(person, today))?.deputy ?? null;
    return deputy !== null && (await this.organization.absenceOf(deputy, today)) === null ? deputy : null;
  }

  /** Each acts by being that very person, whatever unit the duty is of: what he holds in his own is enough. */
  private async settle(
    unit: UnitId,
    today: LocalDate,
    people: Readonly<Record<string, PersonId>>,
  ): Promise<void> {
    const { actor, authorisation } = currentJourney();
    const own = Object.values(people).includes(actor.personId)
      ? await this.unitOf(actor.personId)
      : undefined;
    await authorisation?.settle({ unit: own ?? unit, people }, today);
  }

  private unitOf(person: PersonId): Promise<UnitId | undefined> {
    const { tenantId } = currentJourney().actor;
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<{ unit: UnitId }>(UNIT_OF, [tenantId, person]);
      return rows[0]?.unit;
    });
  }

  private async today(): Promise<LocalDate> {
    return dateOf(await this.clock.now());
  }
}
