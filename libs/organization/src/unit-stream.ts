import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { evolveUnit, lastDayOf, latest, noUnit, type Unit, type UnitEvent } from './domain/unit.js';

/**
 * A unit: one stream, one row, and a row for every version of its name and place.
 * Its subject is the unit above, so that whoever administers a subtree establishes and changes what lies below it.
 */
export const unitStream: StreamModel<Unit, UnitEvent> = {
  type: 'unit',
  initial: noUnit,
  evolve: evolveUnit,
  duties: () => [],
  rows: (state) => [
    {
      table: 'units',
      stream: 'id',
      key: null,
      rows: [
        {
          valid_from: state.versions[0]?.from,
          valid_to: state.lastDay,
          successor_ids: state.successorIds,
        },
      ],
    },
    {
      table: 'unit_versions',
      stream: 'unit_id',
      key: 'valid_from',
      rows: state.versions.map(({ name, level, parentId, from }, index) => ({
        valid_from: from,
        valid_to: lastDayOf(state, index),
        name,
        level,
        parent_id: parentId,
      })),
    },
  ],
  subject: (state) => {
    const version = latest(state);
    const unit = version?.parentId ?? state.unitId;
    return unit === null ? undefined : { unit, people: {} };
  },
};
