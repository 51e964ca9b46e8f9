import type { Texts } from '../texts/vi.js';

/** The sentence of a notice in the reader's language; undefined for a template this page does not know. */
export function noticeText(t: Texts, template: string, values: Readonly<Record<string, unknown>>): string | undefined {
  const sentence = t.notices.template[template];
  return sentence?.((name) => {
    const value = values[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '…';
  });
}
