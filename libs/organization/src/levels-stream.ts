import type { TenantId } from '#libs/kernel/src/ids.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import { evolveLevels, noLevels, type Levels, type LevelsEvent } from './domain/levels.js';

/** The levels of one administration: one stream, one row that tells its root, and a row for every period of a level. */
export const levelsStream: StreamModel<Levels, LevelsEvent> = {
  type: 'levels',
  initial: noLevels,
  evolve: evolveLevels,
  duties: () => [],
  rows: ({ rootUnitId, levels }) => [
    { table: 'level_schemes', stream: 'id', key: null, rows: [{ root_unit_id: rootUnitId }] },
    {
      table: 'levels',
      stream: 'scheme_id',
      key: 'entry',
      rows: levels.map(({ code, name, rank, validFrom, validTo }) => ({
        entry: `${code} ${validFrom}`,
        code,
        name,
        rank,
        valid_from: validFrom,
        valid_to: validTo,
      })),
    },
  ],
  subject: ({ rootUnitId }) => (rootUnitId === null ? undefined : { unit: rootUnitId, people: {} }),
};

/** A tenant has one stream of levels; its id follows from the tenant's. */
export const levelsId = (tenantId: TenantId): string => derivedId(`levels ${tenantId}`);
