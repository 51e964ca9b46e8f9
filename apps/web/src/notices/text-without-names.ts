import type { Texts } from '../texts/vi.js';
import { noticeText } from './notice-text.js';

/** A template names the unit in the titles of what it makes: forty that are alike but for that are alike. */
const withoutUnit = ({ title, unitName }: Readonly<Record<string, unknown>>): unknown => {
  if (typeof title !== 'string' || typeof unitName !== 'string') return title;
  const at = title.toLowerCase().indexOf(unitName.toLowerCase());
  return at < 0 ? title : `${title.slice(0, at)}…${title.slice(at + unitName.length)}`;
};

/** The sentence of a notice without the people and the unit it names, as several notices have it in common. */
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
  return noticeText(t, { template, values: { ...rest, title: withoutUnit(values) } }, day);
}
