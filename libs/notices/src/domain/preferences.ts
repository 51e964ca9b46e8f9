import { addDays } from '#libs/calendar/src/local-date.js';
import { atHour, dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { SendRules } from './send-rules.js';

/** How a message can leave the house. */
export const channels = ['EMAIL', 'WEBHOOK'] as const;
export type Channel = (typeof channels)[number];

/**
 * Kinds of notices that a person may keep out of his digest: whoever is urged, escalated to or asked to act on a commitment or a finding must
 * hear of it.
 */
export const mutableClasses = [
  'REMINDER',
  'COMMITMENT',
  'REMEDIATION',
  'EXTENSION',
  'CALENDAR',
  'ABSENCE',
  'OPERATIONS',
] as const;
export type MutableClass = (typeof mutableClasses)[number];

/** Kinds of which everybody hears. */
export const neverMuted = ['ESCALATION', 'URGING', 'COMMITMENT_TO_ACT', 'REMEDIATION_TO_ACT'] as const;

/** Hours (HH:MM in Vietnam) at which nobody's telephone is to ring; they may run over midnight. */
export interface QuietHours {
  readonly from: string;
  /** Exclusive. */
  readonly to: string;
}

/** What a person chose about being told. */
export interface Preferences {
  /** HH:MM in Vietnam at which the digest comes. */
  readonly digestHour: string;
  /** The first that works is taken; each at most once. */
  readonly channels: readonly Channel[];
  readonly muted: readonly MutableClass[];
  /** For the way to his telephone alone: e-mail makes no noise. Null where he wants none. */
  readonly quiet: QuietHours | null;
}

/** What holds for a person who has chosen nothing. */
export const shippedPreferences: Preferences = {
  digestHour: '07:30',
  channels: ['EMAIL', 'WEBHOOK'],
  muted: [],
  quiet: { from: '21:00', to: '06:00' },
};

/** What a person asks for; any class may be named. */
export interface Wished extends Omit<Preferences, 'muted'> {
  readonly muted: readonly string[];
}

/**
 * What a person may choose: a class of which he must hear can't be muted, and a digest comes while the house is open.
 * Throws RuleBroken CLASS_NOT_MUTABLE, DIGEST_OUTSIDE_WINDOW and QUIET_ALWAYS.
 */
export function choose(wished: Wished, { windowFrom, windowTo }: SendRules): Preferences {
  const forced = wished.muted.filter((name) => !isMutable(name));
  if (forced.length > 0) throw new RuleBroken('CLASS_NOT_MUTABLE', { classes: forced });
  const { digestHour, quiet } = wished;
  if (digestHour < windowFrom || digestHour >= windowTo)
    throw new RuleBroken('DIGEST_OUTSIDE_WINDOW', { from: windowFrom, to: windowTo });
  if (quiet !== null && quiet.from === quiet.to) throw new RuleBroken('QUIET_ALWAYS');
  return {
    ...wished,
    channels: [...new Set(wished.channels)],
    muted: mutableClasses.filter((name) => wished.muted.includes(name)),
  };
}

/** When the quiet hours end that it is now; null where it is not quiet. */
export function quietUntil({ quiet }: Pick<Preferences, 'quiet'>, now: Instant): Instant | null {
  if (quiet === null) return null;
  const today = dateOf(now);
  const [from, to] = [atHour(today, quiet.from), atHour(today, quiet.to)];
  if (quiet.from < quiet.to) return now >= from && now < to ? to : null;
  if (now < to) return to;
  return now >= from ? atHour(addDays(today, 1), quiet.to) : null;
}

const isMutable = (name: string): name is MutableClass => mutableClasses.some((known) => known === name);
