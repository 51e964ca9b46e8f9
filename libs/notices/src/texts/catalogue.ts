import type { NoticeClass } from '#libs/platform/src/messages/message-rows.js';
import { commitmentMails } from './commitment-mails.js';
import { remediationMails } from './remediation-mails.js';
import type { AboutOwners } from './digest-lines.js';

/** What a template may say in: everything it needs is in here, so that a catalogue is plain text. */
export interface MailFacts {
  readonly title: string;
  /** As written in the language of the catalogue. */
  readonly dueOn: string;
  /** Working days until the due day, or since it when it has passed; null where nobody can say. */
  readonly workingDays: number | null;
  /** Who owes it, where that is not the reader; empty where the name is not known any more. */
  readonly owner: string;
  /** To whom it was brought. */
  readonly to: string;
  /** Who signed what awaits a countersignature; empty where the name is not known any more. */
  readonly signer: string;
  /** Who did what is told, asked for more time or decided; empty where nobody did or the name is not known any more. */
  readonly by: string;
  /** What falls due where it is neither a signature nor a task, in the words of `acts`; empty otherwise. */
  readonly act: string;
  /** Of which unit, where it is known. */
  readonly unit: string;
  /** Until when more time is asked for, as written in the language of the catalogue. */
  readonly until: string;
  /** For whom the reader stands in; empty where the name is not known any more, null where he is told of his own. */
  readonly standsInFor: string | null;
  /** How often was urged, this time included. */
  readonly round: number;
  /** Number of the urging notice in its year; null for a first urging. */
  readonly number: string | null;
  /** By when an answer to it is expected, as written in the language of the catalogue; empty where none is. */
  readonly replyBy: string;
  /** The most messages that something allows. */
  readonly cap: number;
  /** How many things it is about. Of dates that moved the first ones stand in `moves`, each as `title: old → new`. */
  readonly count: number;
  readonly moves: readonly string[];
}

/** A notice in words. */
export interface Told {
  /** One line, enough to know what it is about: the subject of a letter, a line of a digest, a short message. */
  readonly subject: string;
  /** What a letter says beyond greeting and closing. */
  readonly sentences: readonly string[];
}

export const mailTemplates = [
  'CALENDAR_MOVED',
  'SIGN_SOON',
  'SIGN_TODAY',
  'SIGN_LATE',
  'COUNTERSIGN_SOON',
  'COUNTERSIGN_TODAY',
  'COUNTERSIGN_LATE',
  'DUE_SOON',
  'DUE_TODAY',
  'DUE_PAST',
  'ACT_SOON',
  'ACT_TODAY',
  'ACT_LATE',
  'ESCALATED',
  'ESCALATED_TO_YOU',
  'URGED',
  'URGED_FOR_YOU',
  'EXTENSION_ASKED',
  'EXTENSION_GRANTED',
  'EXTENSION_REFUSED',
  'EXTENSION_WITHDRAWN',
  'HELD_BACK_PERSON',
  'HELD_BACK_HOUR',
  'WEBHOOK_DISABLED',
  ...commitmentMails,
  ...remediationMails,
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

/** Kinds of duties that are neither a signature nor a task: one answers, confirms or decides. */
export const actKinds = [
  'ANSWER_RETURN',
  'CONFIRM',
  'ACCEPT_SUBTASK',
  'DECIDE_CAUSE',
  'ANSWER_HANDOVER',
  'SETTLE_HANDOVER',
  'REVIEW_PLAN',
  'REVISE_PLAN',
  'VERIFY_LINE',
  'ANSWER_REPLY',
  'DECIDE_EXCEPTION',
  'CHECK_EFFECT',
] as const;
export type ActKind = (typeof actKinds)[number];

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
  /** What one does about a duty of each kind, as it stands in the middle of a sentence. */
  readonly acts: Readonly<Record<ActKind, string>>;
  /** What is said of a notice whose template this catalogue doesn't know yet: what kind it is, and its title. */
  readonly other: (heading: string, title: string) => Told;
  readonly where: string;
  readonly digest: {
    readonly subject: (day: string, count: number) => string;
    readonly intro: string;
    readonly headings: Readonly<Record<NoticeClass, string>>;
    readonly more: (count: number) => string;
    readonly about: AboutOwners;
    /** That so many of them would have come by themselves, had there not been too many. */
    readonly heldBack: (count: number) => string;
    /** Null where nothing presses. */
    readonly duties: (pressing: PressingDuties) => string | null;
    readonly where: string;
  };
  readonly closing: string;
  /** How the language writes a day, given as YYYY-MM-DD. */
  readonly day: (date: string) => string;
}
