import type { LadderPlace } from '#libs/contracts/src/http/ladders.js';
import type { LadderScope } from '#libs/duties/src/domain/ladder.js';
import { id } from '#libs/kernel/src/ids.js';

/** The place of a ladder, with ids of the right kind. */
export function scopeOf(where: LadderPlace): LadderScope {
  switch (where.scope) {
    case 'TENANT':
      return where;
    case 'UNIT':
      return { scope: 'UNIT', unitId: id(where.unitId) };
    case 'DUTY':
      return { scope: 'DUTY', dutyId: id(where.dutyId) };
  }
}
