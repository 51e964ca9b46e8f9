import { dateOf, instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { PostRules } from '#libs/kernel/src/post-office.js';
import type { ForetoldNotice } from './foretold.js';

/** What one person would get on one day. */
export interface PersonDay {
  readonly person: PersonId;
  readonly day: LocalDate;
  readonly notices: number;
  readonly escalations: number;
  readonly urgings: number;
  /** Messages that leave the house that day: his digest, and what leaves by itself. */
  readonly messages: number;
  /** Those that leave by themselves: what the cap of a person and day counts. */
  readonly alone: number;
}

/** What would be sent and escalated in a span of days. */
export interface Rehearsal {
  readonly personDays: readonly PersonDay[];
  /** Hours of the clock in which more would leave than the cap of the administration lets. */
  readonly fullHours: readonly { readonly hour: Instant; readonly messages: number }[];
  /** Days on which a person would get more messages of their own than his cap lets. */
  readonly fullDays: readonly PersonDay[];
}

interface Counted {
  notices: number;
  escalations: number;
  urgings: number;
  messages: number;
  alone: number;
}

/**
 * Plays what is foretold day by day: who is told what, and which messages that makes by the post office's own rules. Notices
 * count on the day they are written, messages on the day they leave, and only up to `until`, exclusive.
 */
export function rehearse(notices: readonly ForetoldNotice[], post: PostRules, until: Instant): Rehearsal {
  const days = new Map<PersonId, Map<LocalDate, Counted>>();
  const hours = new Map<string, number>();
  const digests = new Map<string, Instant>();
  const counted = (person: PersonId, day: LocalDate): Counted => {
    const ofPerson = days.get(person) ?? new Map<LocalDate, Counted>();
    days.set(person, ofPerson);
    const found = ofPerson.get(day) ?? { notices: 0, escalations: 0, urgings: 0, messages: 0, alone: 0 };
    ofPerson.set(day, found);
    return found;
  };
  const leave = (person: PersonId, at: Instant, alone: boolean): void => {
    if (at >= until) return;
    const day = counted(person, dateOf(at));
    day.messages += 1;
    if (alone) day.alone += 1;
    const hour = at.slice(0, 13);
    hours.set(hour, 1 + (hours.get(hour) ?? 0));
  };
  for (const notice of notices.toSorted((one, other) =>
    one.at < other.at ? -1 : one.at > other.at ? 1 : 0,
  )) {
    const { person, at } = notice;
    const day = counted(person, dateOf(at));
    day.notices += 1;
    if (notice.class === 'ESCALATION') day.escalations += 1;
    if (notice.class === 'URGING') day.urgings += 1;
    const leaving = post.leaves(notice, (of, now) => {
      const left = digests.get(`${person} ${of}`);
      return left !== undefined && left < now;
    });
    if (leaving.by === 'ALONE') leave(person, leaving.at, true);
    if (leaving.by !== 'DIGEST') continue;
    const digest = `${person} ${dateOf(leaving.at)}`;
    if (digests.has(digest)) continue;
    digests.set(digest, leaving.at);
    leave(person, leaving.at, false);
  }
  const personDays = [...days].flatMap(([person, ofPerson]) =>
    [...ofPerson].map(([day, counts]) => ({ person, day, ...counts })),
  );
  return {
    personDays,
    fullDays: personDays.filter(({ alone }) => alone > post.personDay),
    fullHours: [...hours]
      .filter(([, messages]) => messages > post.tenantHour)
      .map(([hour, messages]) => ({ hour: instant(`${hour}:00:00Z`), messages })),
  };
}
