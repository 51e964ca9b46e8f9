import type { NoticeClass } from '#libs/platform/src/messages/message-rows.js';

/** What a template may say in: everything it needs is in here, so that a catalogue is plain text. */
export interface MailFacts {
  readonly title: string;
  /** As written in the language of the catalogue. */
  readonly dueOn: string;
  /** Working days until the due day, or since it when it has passed; null where nobody can say. */
  readonly workingDays: number | null;
}

/** A notice in words. */
export interface Told {
  /** One line, enough to know what it is about: the subject of a letter, a line of a digest, a short message. */
  readonly subject: string;
  /** What a letter says beyond greeting and closing. */
  readonly sentences: readonly string[];
}

export const mailTemplates = ['SIGN_SOON', 'SIGN_LATE'] as const;
export type MailTemplate = (typeof mailTemplates)[number];

/** How many open duties a person has that press. */
export interface PressingDuties {
  readonly overdue: number;
  readonly today: number;
  readonly soon: number;
}

/** All that mails say in one language. */
export interface MailCatalogue {
  readonly greeting: (recipient: string) => string;
  readonly mails: Readonly<Record<MailTemplate, (facts: MailFacts) => Told>>;
  /** What is said of a notice whose template this catalogue doesn't know yet: what kind it is, and its title. */
  readonly other: (heading: string, title: string) => Told;
  readonly where: string;
  readonly digest: {
    readonly subject: (day: string, count: number) => string;
    readonly intro: string;
    readonly headings: Readonly<Record<NoticeClass, string>>;
    readonly more: (count: number) => string;
    /** Null where nothing presses. */
    readonly duties: (pressing: PressingDuties) => string | null;
    readonly where: string;
  };
  readonly closing: string;
  /** How the language writes a day, given as YYYY-MM-DD. */
  readonly day: (date: string) => string;
}
