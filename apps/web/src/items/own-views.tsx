import type { SavedView } from '#libs/contracts/src/http/saved-views.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { OwnView } from './own-view.js';

/** One's own views, each to be renamed, shared, made the default or deleted. */
export function OwnViews({ views }: { views: readonly SavedView[] }) {
  const t = useTexts();
  if (views.length === 0) return null;
  return (
    <Section title={t.items.manage}>
      <ul className="stack">
        {views.map((view) => (
          <OwnView key={view.id} view={view} />
        ))}
      </ul>
    </Section>
  );
}
