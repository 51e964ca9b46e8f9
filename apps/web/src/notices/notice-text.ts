import type { Texts } from '../texts/vi.js';

type Values = Readonly<Record<string, unknown>>;

/** What falls due is a signature: it is said so, to whom has to give it. */
const ofSignatures: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  SIGN: { DUE_SOON: 'SIGN_SOON', DUE_TODAY: 'SIGN_TODAY', DUE_PAST: 'SIGN_LATE' },
  COUNTERSIGN: {
    DUE_SOON: 'COUNTERSIGN_SOON',
    DUE_TODAY: 'COUNTERSIGN_TODAY',
    DUE_PAST: 'COUNTERSIGN_LATE',
  },
};

/**
 * The sentence of a notice in the reader's language, its days written by `day`; undefined for a template this page
 * does not know.
 */
export function noticeText(
  t: Texts,
  { template, values }: { template: string; values: Values },
  day: (on: string) => string,
): string | undefined {
  const { title, dueOn, workingDaysLeft, ownerName, toName, forName, signerName, askerName, round } = values;
  const { notice, cap, count } = values;
  const own = values['for'] ? undefined : ofSignatures[String(values['kind'])];
  const told = own?.[template] ?? template;
  return t.notices.template[told]?.({
    title: typeof title === 'string' ? title : '…',
    dueOn: typeof dueOn === 'string' ? day(dueOn) : '…',
    days: typeof workingDaysLeft === 'number' ? Math.abs(workingDaysLeft) : null,
    owner: [ownerName, forName].find((name) => typeof name === 'string') ?? null,
    signer: typeof signerName === 'string' ? signerName : null,
    asker: typeof askerName === 'string' ? askerName : null,
    to: typeof toName === 'string' ? toName : null,
    round: typeof round === 'number' ? round : 1,
    number: numberOf(notice),
    cap: typeof cap === 'number' ? cap : 0,
    count: typeof count === 'number' ? count : 0,
  });
}

function numberOf(notice: unknown): string | null {
  return typeof notice === 'object' && notice !== null && 'number' in notice ? String(notice.number) : null;
}
