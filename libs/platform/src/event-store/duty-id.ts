import type { DutyKey } from '#libs/kernel/src/duty-change.js';
import type { DutyId, TenantId } from '#libs/kernel/src/ids.js';
import { derivedId } from '../derived-id.js';

/** A duty's id follows from what makes it one duty: opening the same twice is opening it once. Its own stream has this id. */
export const dutyIdOf = (tenantId: TenantId, sourceId: string, { kind, item, occurrence }: DutyKey): DutyId =>
  derivedId(`duty ${tenantId} ${sourceId} ${kind} ${item} ${occurrence}`);
