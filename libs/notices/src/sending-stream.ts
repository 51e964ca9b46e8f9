import type { TenantId } from '#libs/kernel/src/ids.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import { evolveSending, undecided, type Sending, type SendingEvent } from './domain/sending.js';

/** How an administration sends: one stream, one row. */
export const sendingStream: StreamModel<Sending, SendingEvent> = {
  type: 'sending',
  initial: undecided,
  evolve: evolveSending,
  duties: () => [],
  rows: ({ rules: { windowFrom, windowTo, personDay, tenantHour }, webhook }) => [
    {
      table: 'sending',
      stream: 'id',
      key: null,
      rows: [
        {
          window_from: windowFrom,
          window_to: windowTo,
          person_day: personDay,
          tenant_hour: tenantHour,
          webhook_url: webhook?.url ?? null,
          webhook_enabled: webhook?.enabled ?? false,
        },
      ],
    },
  ],
  subject: ({ unitId }) => (unitId === null ? undefined : { unit: unitId, people: {} }),
};

/** A tenant has one such stream; its id follows from the tenant's. */
export const sendingId = (tenantId: TenantId): string => derivedId(`sending ${tenantId}`);
