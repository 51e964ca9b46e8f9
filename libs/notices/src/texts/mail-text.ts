/** What a template may say in: everything it needs is in here, so that a catalogue is plain text. */
export interface MailFacts {
  readonly recipient: string;
  readonly title: string;
  /** As written in the language of the catalogue. */
  readonly dueOn: string;
  /** Working days until the due day, or since it when it has passed; null where nobody can say. */
  readonly workingDays: number | null;
  /** The address of the record on the page; null where the installation has no public address. */
  readonly address: string | null;
}

export interface MailText {
  readonly subject: string;
  readonly body: string;
}

export const mailTemplates = ['SIGN_SOON', 'SIGN_LATE'] as const;
export type MailTemplate = (typeof mailTemplates)[number];

/** Paragraphs, without those that have nothing to say. */
export const paragraphs = (...lines: readonly (string | null)[]): string =>
  lines.filter((line) => line !== null).join('\n\n');

/** All mails of one language. */
export interface MailCatalogue {
  readonly mails: Readonly<Record<MailTemplate, (facts: MailFacts) => MailText>>;
  /** How the language writes a day, given as YYYY-MM-DD. */
  readonly day: (date: string) => string;
}
