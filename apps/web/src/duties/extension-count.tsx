import { useRead } from '../api/use-read.js';
import { useTexts } from '../texts/language.js';

/** How many requests for more time wait for the reader; nothing where none does. */
export function ExtensionCount() {
  const t = useTexts();
  const count = useRead('listExtensions', {}).data?.toDecide.length ?? 0;
  if (count === 0) return null;
  return (
    <span className="nav-count">
      <span aria-hidden>{count}</span>
      <span className="unseen">{t.extensions.waiting(count)}</span>
    </span>
  );
}
