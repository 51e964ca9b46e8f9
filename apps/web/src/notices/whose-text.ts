import type { Texts } from '../texts/vi.js';

type Values = Readonly<Record<string, unknown>>;

/** Whose duty a notice is about: what tells it from others that say the same. Undefined where neither unit nor person is known. */
export function whoseText(t: Texts, { values }: { values: Values }): string | undefined {
  const { unitName, ownerName, forName, signerName, askerName, byName } = values;
  const person = [ownerName, forName, signerName, askerName, byName].find((name) => typeof name === 'string');
  return t.notices.whose(
    typeof unitName === 'string' ? unitName : null,
    typeof person === 'string' ? person : null,
  );
}
