import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf, endOfDay, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { Clock } from '#libs/kernel/src/clock.js';
import type { DutyId, UnitId } from '#libs/kernel/src/ids.js';
import { PostOffice } from '#libs/kernel/src/post-office.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { isSamePlace, type PublishedLadder } from '../domain/cascade.js';
import type { ForetoldNotice } from '../domain/foretold.js';
import { demandLadder, type Ladder, type LadderScope } from '../domain/ladder.js';
import { rehearse, type Rehearsal } from '../domain/rehearsal.js';
import { Foretell } from '../foretell.js';
import { absencesAhead } from './absences-ahead.js';
import { publishedLadders, unitsAbove } from './policies.js';
import { countDuties, rehearsedDuties } from './rehearsed-duties.js';

/** Duties read at once: their ledgers are some megabytes. */
const BATCH = 2_000;
/** More open duties than these are refused: an answer would take minutes, and a smaller subtree tells as much. */
export const MOST_DUTIES = 50_000;

/** What is played: which subtree, how many days ahead. */
export interface ToRehearse {
  readonly unitId: UnitId;
  readonly days: number;
}

/** A ladder that is tried out: it stands in its place as if it were published; null takes that of the place away. */
export interface Draft {
  readonly kind: string;
  readonly where: LadderScope;
  readonly ladder: Ladder | null;
}

/** What came of it. */
export interface Rehearsed extends Rehearsal {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly duties: number;
  readonly notices: readonly ForetoldNotice[];
  readonly caps: { readonly personDay: number; readonly tenantHour: number };
}

const HELD = `
  select 1 from unit_closure k
  where k.tenant_id = $1 and k.unit_id = $2 and k.ancestor_id = any ($3::uuid[])
    and k.valid_from <= business_today() and (k.valid_to is null or k.valid_to >= business_today()) limit 1`;

/** Plays what ladders will do, by the real calendar and load, before anybody is told anything. */
@Injectable()
export class RehearsalQueries {
  constructor(
    private readonly database: Database,
    private readonly foretell: Foretell,
    private readonly post: PostOffice,
    private readonly clock: Clock,
  ) {}

  /**
   * Everything that would be sent and escalated in the coming days, today included; once by the ladders in force, and once more
   * for each draft.
   */
  async run(
    reader: Actor,
    { unitId, days }: ToRehearse,
    drafts: readonly (Draft | null)[],
  ): Promise<Rehearsed[]> {
    for (const draft of drafts) if (draft?.ladder) demandLadder(draft.ladder);
    const now = await this.clock.now();
    const from = dateOf(now);
    const to = addDays(from, days - 1);
    const span = { from: now, until: endOfDay(to) };
    await this.demandHeld(reader, unitId);
    const played = await this.play(reader, unitId, drafts, span);
    const people = [...new Set(played.notices.flatMap((notices) => notices.map(({ person }) => person)))];
    const post = await this.post.rulesFor(people, reader.tenantId);
    return played.notices.map((notices) => ({
      ...rehearse(notices, post, span.until),
      from,
      to,
      duties: played.duties,
      notices,
      caps: { personDay: post.personDay, tenantHour: post.tenantHour },
    }));
  }

  private async play(
    { tenantId }: Actor,
    unitId: UnitId,
    drafts: readonly (Draft | null)[],
    span: { readonly from: Instant; readonly until: Instant },
  ): Promise<{ duties: number; notices: ForetoldNotice[][] }> {
    const today = dateOf(span.from);
    return this.database.inTenant(tenantId, async (client) => {
      if ((await countDuties(client, tenantId, unitId, MOST_DUTIES + 1)) > MOST_DUTIES)
        throw new RuleBroken('REHEARSAL_TOO_LARGE', { most: MOST_DUTIES });
      const published = await publishedLadders(client, tenantId);
      const awayOn = await absencesAhead(client, tenantId, today, dateOf(span.until));
      const notices: ForetoldNotice[][] = drafts.map(() => []);
      let [duties, after]: [number, DutyId | null] = [0, null];
      for (;;) {
        const batch = await rehearsedDuties(client, tenantId, { unitId, after, limit: BATCH });
        const above = await unitsAbove(client, tenantId, [...new Set(batch.map(({ unit }) => unit))]);
        for (const [index, draft] of drafts.entries()) {
          const by = { tenantId, published: withDraft(published, draft), unitsAbove: above, awayOn, ...span };
          for (const notice of await this.foretell.notices(batch, by, today)) notices[index]?.push(notice);
        }
        duties += batch.length;
        after = batch.at(-1)?.id ?? null;
        if (batch.length < BATCH) return { duties, notices };
      }
    });
  }

  private async demandHeld({ tenantId, grants }: Actor, unitId: UnitId): Promise<void> {
    const units = grants.map(({ unit }) => unit);
    const { rowCount } = await this.database.inTenant(tenantId, (client) =>
      client.query(HELD, [tenantId, unitId, units]),
    );
    if (rowCount === 0) throw new RuleBroken('NOT_FOUND', { what: 'unit', id: unitId });
  }
}

/** The ladders in force as if a draft had been published, under a name that no ledger has. */
export function withDraft(published: readonly PublishedLadder[], draft: Draft | null): PublishedLadder[] {
  if (draft === null) return [...published];
  const { kind, where, ladder } = draft;
  const others = published.filter((one) => one.kind !== kind || !isSamePlace(one.where, where));
  return ladder === null ? others : [...others, { kind, where, ladder, policy: 'DRAFT' }];
}
