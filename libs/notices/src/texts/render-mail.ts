import { en } from './en.js';
import { mailTemplates, type MailCatalogue, type MailTemplate, type MailText } from './mail-text.js';
import { vi } from './vi.js';

export type MailLanguage = 'vi' | 'en';

const catalogues: Readonly<Record<MailLanguage, MailCatalogue>> = { vi, en };

/** What stands in the row of a mail. */
export interface MailContent {
  readonly template: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly link: string | null;
}

/** Writes a mail in the reader's language. Throws RangeError on a template that no catalogue has. */
export function renderMail(
  { template, values, link }: MailContent,
  {
    recipient,
    language,
    publicUrl,
  }: { recipient: string; language: MailLanguage; publicUrl?: string | undefined },
): MailText {
  if (!isTemplate(template)) throw new RangeError(`no mail is called ${template}`);
  const { mails, day } = catalogues[language];
  const { title, dueOn, workingDaysLeft } = values;
  return mails[template]({
    recipient,
    title: line(title),
    dueOn: typeof dueOn === 'string' ? day(dueOn) : '',
    workingDays: typeof workingDaysLeft === 'number' ? Math.abs(workingDaysLeft) : null,
    address: publicUrl === undefined || link === null ? null : new URL(link, publicUrl).toString(),
  });
}

const isTemplate = (template: string): template is MailTemplate =>
  mailTemplates.some((known) => known === template);

/** A title is somebody's input: in a subject a line break would be a header of his own. */
const line = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/[\p{Cc}\s]+/gu, ' ').trim() : '';
