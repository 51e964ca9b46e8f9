import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { rehearse, rehearseDay } from '#libs/contracts/src/http/rehearsal.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import type { DutyId, PersonId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { ForetoldNotice } from '../domain/foretold.js';
import { namesOf } from './names-of.js';
import { owedDuties, type OwedDuty } from './owed-duties.js';
import { RehearsalQueries, type Draft, type ToRehearse } from './rehearsal-queries.js';
import { differences, listedPeople, MOST_LISTED, summaryOf } from './rehearsal-summary.js';

/** Notices of a day that are listed; a day with more is a storm, and its sums tell as much. */
const MOST_NOTICES = 2_000;

/** Rehearsals as they are answered: with names, sums and differences. */
@Injectable()
export class RehearsalReplies {
  constructor(
    private readonly database: Database,
    private readonly rehearsals: RehearsalQueries,
  ) {}

  /** What holds, and beside it what a draft would do. */
  async compare(reader: Actor, what: ToRehearse, draft: Draft | null): Promise<ReplyOf<typeof rehearse>> {
    const [current, tried] = await this.rehearsals.run(reader, what, draft ? [null, draft] : [null]);
    if (!current) throw new Error('a rehearsal gave nothing');
    const byDay = tried ? differences(current.personDays, tried.personDays, ({ day }) => day) : [];
    const byPerson = tried ? differences(current.personDays, tried.personDays, ({ person }) => person) : [];
    const persons = byPerson.slice(0, MOST_LISTED);
    const people = [current, ...(tried ? [tried] : [])].flatMap(listedPeople);
    const { personNamed, unitNamed } = await this.named(
      reader,
      [...people, ...persons.map(({ key }) => key)],
      [what.unitId],
    );
    return {
      unit: { id: what.unitId, name: unitNamed(what.unitId) },
      from: current.from,
      to: current.to,
      duties: current.duties,
      current: summaryOf(current, personNamed),
      draft: tried ? summaryOf(tried, personNamed) : null,
      differs: {
        days: byDay.map(({ key: day, ...counts }) => ({ day, ...counts })),
        persons: persons.map(({ key, ...counts }) => ({ person: personNamed(key), ...counts })),
      },
    };
  }

  /** One day of it, duty by duty. */
  async day(
    reader: Actor,
    what: ToRehearse,
    draft: Draft | null,
    day: LocalDate,
  ): Promise<ReplyOf<typeof rehearseDay>> {
    const [played] = await this.rehearsals.run(reader, what, [draft]);
    const all = (played?.notices ?? []).filter(({ at }) => dateOf(at) === day);
    const notices = all.toSorted((one, other) => (one.at < other.at ? -1 : 1)).slice(0, MOST_NOTICES);
    const ids = [...new Set(notices.map(({ dutyId }) => dutyId))];
    const duties = await this.database.inTenant(reader.tenantId, (client) =>
      owedDuties(client, reader.tenantId, ids),
    );
    const { personNamed } = await this.named(
      reader,
      notices.map(({ person }) => person),
      [],
    );
    const persons = [...new Set(notices.map(({ person }) => person))].map((person) => ({
      person: personNamed(person),
      notices: notices.filter((notice) => notice.person === person).flatMap((one) => listed(one, duties)),
    }));
    const most = persons.toSorted((one, other) => other.notices.length - one.notices.length);
    return { day, persons: most, left: all.length - notices.length };
  }

  private named({ tenantId }: Actor, people: readonly PersonId[], units: readonly ToRehearse['unitId'][]) {
    return this.database.inTenant(tenantId, (client) => namesOf(client, tenantId, people, units));
  }
}

type Listed = ReplyOf<typeof rehearseDay>['persons'][number]['notices'][number];

function listed(
  { dutyId, rung, action, level, workingDays, round, as, at }: ForetoldNotice,
  duties: ReadonlyMap<DutyId, OwedDuty>,
): Listed[] {
  const duty = duties.get(dutyId);
  // Closed since the rehearsal was played.
  if (!duty) return [];
  const { title, sourceType, sourceId } = duty;
  const meaning = { workingDays, round };
  return [{ dutyId, title, sourceType, sourceId, rung, action, level, meaning, as, at }];
}
