import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ChosenChips } from '../page/chosen-chips.js';
import type { ItemSearch } from '../search.js';
import { useTexts } from '../texts/language.js';

const route = getRouteApi('/shell/items');

/** Every condition that no quick filter shows, in words, each to be taken off. */
export function ChosenFilters() {
  const t = useTexts();
  const asked = route.useSearch();
  const navigate = useNavigate({ from: '/items' });
  const said: readonly (readonly [keyof ItemSearch, string | undefined])[] = [
    ['own', asked.own && t.items.own(t.list.unit)],
    ['side', asked.side && t.items.sides[asked.side]],
    ['status', asked.status && t.items.workStatus[asked.status]],
    ['health', asked.health && asked.health !== 'IN_DOUBT' ? t.items.health[asked.health] : undefined],
    ['timing', asked.timing === 'WITHOUT_DATE' ? t.items.withoutDate : undefined],
    ['timing', asked.timing === 'WAITING' ? t.items.workStatus.AWAITING_CONFIRMATION : undefined],
    ['indicator', asked.indicator && `${t.items.indicator}: ${asked.indicator}`],
    ['reached', asked.reached && (asked.reached === 'true' ? t.items.reached : t.items.notReached)],
    ['withoutEvidence', asked.withoutEvidence && t.items.withoutEvidence],
    ['cause', asked.cause && t.items.cause[asked.cause]],
    ['personId', asked.personId && t.items.onePerson],
    ['search', asked.search && `“${asked.search}”`],
    ['done', asked.done && t.items.all],
  ];
  const chosen = said.flatMap(([name, words]) =>
    words === undefined || words === ''
      ? []
      : [
          {
            name,
            words,
            onRemove: () => void navigate({ search: ({ [name]: _, ...rest }) => rest }),
          },
        ],
  );
  return <ChosenChips chosen={chosen} />;
}
