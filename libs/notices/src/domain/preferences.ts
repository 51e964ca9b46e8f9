/** How a message can leave the house. */
export const channels = ['EMAIL', 'WEBHOOK'] as const;
export type Channel = (typeof channels)[number];

/** Kinds of notices that a person may keep out of his digest: whoever is urged or escalated to must hear of it. */
export const mutableClasses = ['REMINDER', 'EXTENSION', 'CALENDAR', 'ABSENCE', 'OPERATIONS'] as const;
export type MutableClass = (typeof mutableClasses)[number];

/** What a person chose about being told. */
export interface Preferences {
  /** HH:MM in Vietnam at which the digest comes. */
  readonly digestHour: string;
  /** The first that works is taken; each at most once. */
  readonly channels: readonly Channel[];
  readonly muted: readonly MutableClass[];
}

/** What holds for a person who has chosen nothing. */
export const shippedPreferences: Preferences = {
  digestHour: '07:30',
  channels: ['EMAIL', 'WEBHOOK'],
  muted: [],
};
