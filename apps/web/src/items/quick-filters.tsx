import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { QuickChoice } from '../page/quick-choice.js';
import type { ItemSearch } from '../search.js';
import { useTexts } from '../texts/language.js';

const route = getRouteApi('/shell/items');

/** What a chair looks for first, one touch each; a second one takes it off. */
export function QuickFilters() {
  const t = useTexts();
  const asked = route.useSearch();
  const navigate = useNavigate({ from: '/items' });
  const quick: readonly { readonly label: string; readonly on: boolean; readonly part: ItemSearch }[] = [
    { label: t.items.toConfirm, on: asked.toConfirm === 'true', part: { toConfirm: 'true' } },
    { label: t.items.late, on: asked.timing === 'LATE', part: { timing: 'LATE' } },
    { label: t.items.inDoubt, on: asked.health === 'IN_DOUBT', part: { health: 'IN_DOUBT' } },
    { label: t.items.soon, on: asked.timing === 'DUE_WITHIN', part: { timing: 'DUE_WITHIN' } },
  ];
  return (
    <div role="group" aria-label={t.items.quick} className="items-chips">
      {quick.map(({ label, on, part }) => (
        <QuickChoice
          key={label}
          on={on}
          onClick={() =>
            void navigate({
              search: (before) =>
                on
                  ? Object.fromEntries(Object.entries(before).filter(([name]) => !(name in part)))
                  : { ...before, ...part },
            })
          }
        >
          {label}
        </QuickChoice>
      ))}
    </div>
  );
}
