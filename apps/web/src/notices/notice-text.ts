import type { Texts } from '../texts/vi.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * The sentence of a notice in the reader's language, its days written by `day`; undefined for a template this page
 * does not know.
 */
export function noticeText(
  t: Texts,
  { template, values }: { template: string; values: Values },
  day: (on: string) => string,
): string | undefined {
  const { title, dueOn, workingDaysLeft } = values;
  return t.notices.template[template]?.({
    title: typeof title === 'string' ? title : '…',
    dueOn: typeof dueOn === 'string' ? day(dueOn) : '…',
    days: typeof workingDaysLeft === 'number' ? Math.abs(workingDaysLeft) : null,
  });
}
