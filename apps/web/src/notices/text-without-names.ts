import type { Texts } from '../texts/vi.js';
import { noticeText } from './notice-text.js';

/** The sentence of a notice without the people it names, as several notices have it in common. */
export function textWithoutNames(
  t: Texts,
  { template, values }: Parameters<typeof noticeText>[1],
  day: (on: string) => string,
): string | undefined {
  const {
    ownerName: _owner,
    toName: _to,
    forName: _for,
    signerName: _signer,
    askerName: _asker,
    byName: _by,
    ...rest
  } = values;
  return noticeText(t, { template, values: rest }, day);
}
