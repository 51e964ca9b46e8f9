import type { Texts } from '../texts/vi.js';

type Values = Readonly<Record<string, unknown>>;

const toAct = { DUE_SOON: 'ACT_SOON', DUE_TODAY: 'ACT_TODAY', DUE_PAST: 'ACT_LATE' };
/** Neither signatures nor tasks: what one answers, confirms or decides. */
const ofActs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ANSWER_RETURN: toAct,
  CONFIRM: toAct,
  ACCEPT_SUBTASK: toAct,
  DECIDE_CAUSE: toAct,
  ANSWER_HANDOVER: toAct,
  SETTLE_HANDOVER: toAct,
  REVIEW_PLAN: toAct,
  REVISE_PLAN: toAct,
  VERIFY_LINE: toAct,
  ANSWER_REPLY: toAct,
  DECIDE_EXCEPTION: toAct,
  CHECK_EFFECT: toAct,
};
/** What falls due is no task: it is said so, to whom has to do it. */
const ownWords: typeof ofActs = {
  SIGN: { DUE_SOON: 'SIGN_SOON', DUE_TODAY: 'SIGN_TODAY', DUE_PAST: 'SIGN_LATE' },
  COUNTERSIGN: {
    DUE_SOON: 'COUNTERSIGN_SOON',
    DUE_TODAY: 'COUNTERSIGN_TODAY',
    DUE_PAST: 'COUNTERSIGN_LATE',
  },
  ...ofActs,
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
  const { notice, cap, count, byName, unitName } = values;
  const kind = String(values['kind']);
  const own = values['for'] ? undefined : ownWords[kind];
  const told = own?.[template] ?? template;
  // The sentences of all duties speak of a task: of what is none they say what it is.
  const what = Object.hasOwn(ofActs, kind) && !own?.[template] ? `${t.due.kind[kind]}: ` : '';
  return t.notices.template[told]?.({
    title: `${what}${typeof title === 'string' ? title : '…'}`,
    dueOn: typeof dueOn === 'string' ? day(dueOn) : '…',
    days: typeof workingDaysLeft === 'number' ? Math.abs(workingDaysLeft) : null,
    owner: [ownerName, forName].find((name) => typeof name === 'string') ?? null,
    signer: typeof signerName === 'string' ? signerName : null,
    asker: typeof askerName === 'string' ? askerName : null,
    to: typeof toName === 'string' ? toName : null,
    by: typeof byName === 'string' ? byName : null,
    kind,
    unit: typeof unitName === 'string' ? unitName : null,
    round: typeof round === 'number' ? round : 1,
    number: numberOf(notice),
    cap: typeof cap === 'number' ? cap : 0,
    count: typeof count === 'number' ? count : 0,
  });
}

function numberOf(notice: unknown): string | null {
  return typeof notice === 'object' && notice !== null && 'number' in notice ? String(notice.number) : null;
}
