import type { ViewFilters } from '#libs/contracts/src/http/saved-views.js';
import type { ItemSearch } from '../search.js';

/** What the API is asked for; what is done is left out unless the address says otherwise. */
export function filtersOf(
  { done, layout: _, sort: __, ...filters }: ItemSearch,
  unitId: string,
  year: number,
) {
  return { ...filters, unitId, year, ...(done === undefined && { open: 'true' as const }) };
}

/** The same to be kept as a view. */
export function viewOf(asked: ItemSearch, unitId: string, year: number): ViewFilters {
  return { ...filtersOf(asked, unitId, year), ...(asked.sort && { sort: asked.sort }) };
}

/** The address under which a view is opened. */
export function addressOf({ open, ...filters }: ViewFilters): ItemSearch {
  const kept = Object.entries(filters).filter(([, value]) => value !== undefined);
  // Entries lose their types; they are those of the view, without what is not said.
  return {
    ...(Object.fromEntries(kept) as ItemSearch),
    ...(open === undefined && { done: 'true' as const }),
  };
}

/** How many conditions stand besides unit and year, which are always there. */
export const narrowed = ({
  unitId: _,
  year: __,
  sort: ___,
  layout: ____,
  done: _____,
  ...rest
}: ItemSearch) => Object.keys(rest).length > 0;
