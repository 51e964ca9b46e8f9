import type { NoticeClass } from '#libs/platform/src/messages/message-rows.js';
import {
  actKinds,
  mailTemplates,
  type ActKind,
  type MailCatalogue,
  type MailTemplate,
  type PressingDuties,
  type Told,
} from './catalogue.js';
import { digestLines, type ToldLine } from './digest-lines.js';
import { en } from './en.js';
import { typeset, type Block, type MailText } from './letter.js';
import { vi } from './vi.js';

export type MailLanguage = 'vi' | 'en';

const catalogues: Readonly<Record<MailLanguage, MailCatalogue>> = { vi, en };
/** A digest names so many of a kind; it is a list to look at, not the archive. */
const MOST_OF_A_KIND = 20;

/** What stands in the row of a notice. */
export interface NoticeContent {
  readonly class: NoticeClass;
  readonly template: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly link: string | null;
}

/** Whom a mail is for, and where its links lead. */
export interface Reader {
  readonly recipient: string;
  readonly language: MailLanguage;
  /** Without it a mail has no links. */
  readonly publicUrl?: string | undefined;
}

/** What a digest holds. */
export interface DigestContent {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly notices: readonly NoticeContent[];
  readonly duties: PressingDuties;
  /** How many of the notices would have come by themselves, had there not been too many. */
  readonly heldBack: number;
}

/** A notice as one line in the reader's language. */
export const shortText = (notice: NoticeContent, language: MailLanguage): string =>
  told(notice, catalogues[language]).subject;

/** Writes a mail about one notice in the reader's language. */
export const renderMail = (notice: NoticeContent, reader: Reader): MailText =>
  letterAbout(notice, reader, null);

function letterAbout(notice: NoticeContent, reader: Reader, pressing: string | null): MailText {
  const { greeting, where, closing } = catalogues[reader.language];
  const { subject, sentences } = told(notice, catalogues[reader.language]);
  const address = addressOf(notice.link, reader);
  return typeset(
    {
      subject,
      blocks: [
        ...[greeting(reader.recipient), ...sentences].map(paragraph),
        ...(address === null ? [] : [{ block: 'LINK' as const, text: where, address }]),
        ...(pressing === null ? [] : [paragraph(pressing)]),
        paragraph(closing),
      ],
    },
    reader.language,
  );
}

/** Writes the mail of a morning: all notices by their kind, and what presses. A single notice is written as a letter. */
export function renderDigest({ day, notices, duties, heldBack }: DigestContent, reader: Reader): MailText {
  const catalogue = catalogues[reader.language];
  const { digest, greeting, closing } = catalogue;
  const pressing = digest.duties(duties);
  const [only] = notices;
  if (only && notices.length === 1) return letterAbout(only, reader, pressing);
  const work = addressOf('/', reader);
  const kinds = (Object.keys(digest.headings) as NoticeClass[]).map((kind) => ({
    heading: digest.headings[kind],
    items: digestLines(
      notices
        .filter((notice) => notice.class === kind)
        .map((notice) => ({
          subject: told(notice, catalogue).subject,
          ...whose(notice),
          address: addressOf(notice.link, reader),
        })),
      digest.about,
    ),
  }));
  const lists = kinds
    .filter(({ items }) => items.length > 0)
    .map(({ heading, items }): Block => {
      const rest = items.length - MOST_OF_A_KIND;
      const more = rest > 0 ? [{ text: digest.more(rest), address: null }] : [];
      return { block: 'LIST', heading, items: [...items.slice(0, MOST_OF_A_KIND), ...more] };
    });
  return typeset(
    {
      subject: digest.subject(catalogue.day(day), notices.length),
      blocks: [
        paragraph(greeting(reader.recipient)),
        paragraph(digest.intro),
        ...lists,
        ...(heldBack === 0 ? [] : [paragraph(digest.heldBack(heldBack))]),
        ...(pressing === null ? [] : [paragraph(pressing)]),
        ...(work === null ? [] : [{ block: 'LINK' as const, text: digest.where, address: work }]),
        paragraph(closing),
      ],
    },
    reader.language,
  );
}

/** What falls due is no task: it is said so, to whom has to do it. */
const toAct = { DUE_SOON: 'ACT_SOON', DUE_TODAY: 'ACT_TODAY', DUE_PAST: 'ACT_LATE' };
const ownWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  SIGN: { DUE_SOON: 'SIGN_SOON', DUE_TODAY: 'SIGN_TODAY', DUE_PAST: 'SIGN_LATE' },
  COUNTERSIGN: {
    DUE_SOON: 'COUNTERSIGN_SOON',
    DUE_TODAY: 'COUNTERSIGN_TODAY',
    DUE_PAST: 'COUNTERSIGN_LATE',
  },
  ...Object.fromEntries(actKinds.map((kind) => [kind, toAct])),
};

function told(
  { class: kind, template, values }: NoticeContent,
  { mails, acts, other, digest, day }: MailCatalogue,
): Told {
  const { title, dueOn, until, workingDaysLeft, ownerName, toName, forName, askerName, deciderName } = values;
  const { byName } = values;
  const { signerName, unitName, round, notice, cap, count, moves } = values;
  const own = values['for'] ? undefined : ownWords[String(values['kind'])];
  const told = own?.[template] ?? template;
  const act = actOf(values['kind'], acts);
  if (!isTemplate(told)) return other(digest.headings[kind], line(title));
  return mails[told]({
    title: own?.[template] || act === '' ? line(title) : `${upperFirst(act)}: ${line(title)}`,
    act,
    unit: line(unitName),
    dueOn: typeof dueOn === 'string' ? day(dueOn) : '',
    workingDays: typeof workingDaysLeft === 'number' ? Math.abs(workingDaysLeft) : null,
    owner: line(ownerName),
    to: line(toName),
    signer: inUnit(line(signerName), line(unitName)),
    by: line(byName ?? askerName ?? deciderName),
    until: typeof until === 'string' ? day(until) : '',
    standsInFor: values['for'] ? line(forName) : null,
    round: typeof round === 'number' ? round : 1,
    cap: typeof cap === 'number' ? cap : 0,
    count: typeof count === 'number' ? count : 0,
    moves: movesOf(moves, day),
    ...urgingNumber(notice, day),
  });
}

/** What a duty of this kind asks for; empty where it is a signature or a task, which the sentences name themselves. */
function actOf(kind: unknown, acts: MailCatalogue['acts']): string {
  const named = actKinds.find((known): known is ActKind => known === kind);
  return named ? acts[named] : '';
}

function movesOf(moves: unknown, day: (date: string) => string): string[] {
  if (!Array.isArray(moves)) return [];
  return moves.flatMap((move: unknown) => {
    if (typeof move !== 'object' || move === null || !('from' in move) || !('to' in move)) return [];
    const title = 'title' in move ? line(move.title) : '';
    return `${title}: ${day(String(move.from))} → ${day(String(move.to))}`;
  });
}

function urgingNumber(
  notice: unknown,
  day: (date: string) => string,
): { readonly number: string | null; readonly replyBy: string } {
  if (typeof notice !== 'object' || notice === null || !('number' in notice))
    return { number: null, replyBy: '' };
  const replyBy = 'replyBy' in notice && typeof notice.replyBy === 'string' ? day(notice.replyBy) : '';
  return { number: String(notice.number), replyBy };
}

const paragraph = (text: string): Block => ({ block: 'PARAGRAPH', text });

const addressOf = (link: string | null, { publicUrl }: Reader): string | null =>
  publicUrl === undefined || link === null || !/^\/(?!\/)/.test(link)
    ? null
    : new URL(link, publicUrl).toString();

const isTemplate = (template: string): template is MailTemplate =>
  mailTemplates.some((known) => known === template);

/**
 * Whom a notice concerns besides the reader, and of which unit: by these, those that look alike are told apart. Of a
 * commitment it is the unit: whoever acted on it may be of another.
 */
function whose({ values }: NoticeContent): Pick<ToldLine, 'owner' | 'owners'> {
  const { ownerName, forName, signerName, askerName, byName, unitId, unitName } = values;
  const [unit, by] = [line(unitName), line(byName)];
  if (unitId !== undefined && unit !== '') return { owner: unit, owners: 'UNITS' };
  const person = line(ownerName ?? forName ?? signerName ?? askerName);
  const owner = person === '' || unit === '' ? person || by : `${person} – ${unit}`;
  return { owner, owners: 'PEOPLE' };
}

const inUnit = (person: string, unit: string): string =>
  person === '' || unit === '' ? person : `${person} (${unit})`;

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A title is somebody's input: in a subject a line break would be a header of his own. */
const line = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/[\p{Cc}\s]+/gu, ' ').trim() : '';
