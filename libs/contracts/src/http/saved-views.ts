import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { itemFilters, itemSort } from './commitment-items.js';
import { byId, line, nothing, person, unit, uuid } from './common.js';

const tag = 'my work';

/** What a view asks for. It keeps no row: whoever opens it sees what he may see. */
export const viewFilters = z.strictObject({
  ...itemFilters.partial().shape,
  withinDays: z.int().min(1).max(60).optional(),
  year: z.int().min(1990).max(2090).optional(),
  sort: itemSort.optional(),
});
export type ViewFilters = z.output<typeof viewFilters>;

const view = {
  name: line(80),
  /** Shown to whoever holds a function over this unit; null keeps it to oneself. */
  sharedOver: uuid.nullable(),
  /** What the board opens with; one a person. */
  isDefault: z.boolean(),
};

export const savedView = z.strictObject({
  id: uuid,
  name: z.string(),
  owner: person,
  mine: z.boolean(),
  sharedOver: unit.nullable(),
  isDefault: z.boolean(),
  filters: viewFilters,
});
export type SavedView = z.output<typeof savedView>;

export const listSavedViews = endpoint({
  name: 'listSavedViews',
  method: 'GET',
  path: '/api/saved-views',
  summary: 'Saved views of the board: one’s own, and those shared over units one holds a function over',
  tag,
  reply: z.strictObject({ items: z.array(savedView) }),
});

export const saveView = endpoint({
  name: 'saveView',
  method: 'POST',
  path: '/api/saved-views',
  summary: 'Save a view of the board under a name',
  tag,
  status: 201,
  body: z.strictObject({ ...view, filters: viewFilters }),
  reply: z.strictObject({ id: uuid }),
});

export const changeView = endpoint({
  name: 'changeView',
  method: 'PUT',
  path: '/api/saved-views/:id',
  summary: 'Rename a view of one’s own, share it or keep it to oneself, make it the one the board opens with',
  tag,
  status: 204,
  params: byId,
  body: z.strictObject(view),
  reply: nothing,
});

export const deleteView = endpoint({
  name: 'deleteView',
  method: 'DELETE',
  path: '/api/saved-views/:id',
  summary: 'Delete a view of one’s own',
  tag,
  status: 204,
  params: byId,
  reply: nothing,
});
