import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { RehearsedPolicy } from '#libs/contracts/src/http/rehearsal.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { PersonDay } from '../domain/rehearsal.js';
import type { NamedPerson } from './names-of.js';
import type { Rehearsed } from './rehearsal-queries.js';

/** People listed by name; the sums hold all of them. */
export const MOST_LISTED = 200;

type Named = (person: PersonId) => NamedPerson;
type Sums = Pick<RehearsedPolicy, 'notices' | 'escalations' | 'urgings' | 'messages'>;

/** A rehearsal summed up: by day, by person, and where the caps would hold messages back. */
export function summaryOf(
  { personDays, fullDays, fullHours, caps }: Rehearsed,
  named: Named,
): RehearsedPolicy {
  const days = [...grouped(personDays, ({ day }) => day)]
    .map(([day, of]) => ({ day, people: of.filter(({ notices }) => notices > 0).length, ...sumOf(of) }))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
  const persons = [...grouped(personDays, ({ person }) => person)]
    .map(([person, of]) => ({ person, ...sumOf(of), busiest: busiestOf(of) }))
    .toSorted((one, other) => other.notices - one.notices);
  return {
    ...sumOf(personDays),
    people: persons.length,
    busiest: days.length === 0 ? null : busiestOf(days),
    days,
    persons: persons.slice(0, MOST_LISTED).map(({ person, ...rest }) => ({ person: named(person), ...rest })),
    overCaps: {
      ...caps,
      persons: fullDays
        .slice(0, MOST_LISTED)
        .map(({ person, day, alone }) => ({ person: named(person), day, messages: alone })),
      hours: fullHours.slice(0, MOST_LISTED).map((full) => ({ ...full })),
    },
  };
}

/** Which people a summary names. */
export function listedPeople({ personDays, fullDays }: Rehearsed): PersonId[] {
  const totals = totalsBy(personDays, ({ person }) => person);
  const most = [...totals].toSorted(([, one], [, other]) => other - one).slice(0, MOST_LISTED);
  return [...most.map(([person]) => person), ...fullDays.slice(0, MOST_LISTED).map(({ person }) => person)];
}

/** Where two rehearsals differ, the largest difference first. */
export function differences<Key>(
  current: readonly PersonDay[],
  draft: readonly PersonDay[],
  keyOf: (of: PersonDay) => Key,
): { readonly key: Key; readonly current: number; readonly draft: number }[] {
  const [before, after] = [totalsBy(current, keyOf), totalsBy(draft, keyOf)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => ({ key, current: before.get(key) ?? 0, draft: after.get(key) ?? 0 }))
    .filter((one) => one.current !== one.draft)
    .toSorted((one, other) => Math.abs(other.draft - other.current) - Math.abs(one.draft - one.current));
}

function totalsBy<Key>(of: readonly PersonDay[], keyOf: (of: PersonDay) => Key): Map<Key, number> {
  const totals = new Map<Key, number>();
  for (const one of of) totals.set(keyOf(one), one.notices + (totals.get(keyOf(one)) ?? 0));
  return totals;
}

function grouped<Key>(of: readonly PersonDay[], keyOf: (of: PersonDay) => Key): Map<Key, PersonDay[]> {
  const groups = new Map<Key, PersonDay[]>();
  for (const one of of) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

const sumOf = (of: readonly Sums[]): Sums => {
  const sums = { notices: 0, escalations: 0, urgings: 0, messages: 0 };
  for (const one of of) {
    sums.notices += one.notices;
    sums.escalations += one.escalations;
    sums.urgings += one.urgings;
    sums.messages += one.messages;
  }
  return sums;
};

const busiestOf = (
  of: readonly { readonly day: LocalDate; readonly notices: number }[],
): { day: LocalDate; notices: number } => {
  const [first, ...rest] = of;
  if (!first) throw new Error('a person without a day was summed up');
  const { day, notices } = rest.reduce((most, one) => (one.notices > most.notices ? one : most), first);
  return { day, notices };
};
