import { paragraphs, type MailCatalogue, type MailFacts } from './mail-text.js';

const greeting = ({ recipient }: MailFacts): string => `Dear ${recipient},`;
const where = ({ address }: MailFacts): string | null =>
  address && `You can read the commitment and sign it here:\n${address}`;
const closing = 'Yours sincerely\n\nThis mail was sent by Camket; please do not reply to it.';
const days = (count: number): string => (count === 1 ? '1 working day' : `${count} working days`);
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Mails in English. */
export const en: MailCatalogue = {
  day: (date) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${day} ${months[(month ?? 1) - 1]} ${year}`;
  },
  mails: {
    SIGN_SOON: (facts) => ({
      subject: `Please sign by ${facts.dueOn}: ${facts.title}`,
      body: paragraphs(
        greeting(facts),
        `The commitment “${facts.title}” awaits your signature. It is to be signed by the end of ${facts.dueOn}${
          facts.workingDays === null ? '' : ` (${days(facts.workingDays)} left)`
        }.`,
        'Please read its terms and sign in time.',
        where(facts),
        closing,
      ),
    }),
    SIGN_LATE: (facts) => ({
      subject: `Not signed in time: ${facts.title}`,
      body: paragraphs(
        greeting(facts),
        `The commitment “${facts.title}” was to be signed by ${facts.dueOn}${
          facts.workingDays === null ? '' : ` (${days(facts.workingDays)} ago)`
        } and still lacks your signature.`,
        'Please sign it now, or tell the one who assigned it what stands in the way.',
        where(facts),
        closing,
      ),
    }),
  },
};
