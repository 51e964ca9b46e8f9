import { randomUUID } from 'node:crypto';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import type { Effect } from '../relay/consumer.js';

/** Something to tell one person: once on his page and once by mail. Values hold no personal data. */
export interface Message {
  readonly tenantId: TenantId;
  readonly personId: PersonId;
  /** What makes it the same message: a person is told it once. */
  readonly about: string;
  readonly template: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Where on the page it leads. */
  readonly link: string | null;
  /** Business time. */
  readonly at: Instant;
  readonly correlationId: string;
}

/** The rows of a message: a notice, and a mail that the mailer renders when it delivers it. */
export function messageRows({
  tenantId,
  personId,
  about,
  template,
  values,
  link,
  at,
  correlationId,
}: Message): Effect[] {
  const row = {
    tenant_id: tenantId,
    person_id: personId,
    about,
    template,
    values,
    link,
    correlation_id: correlationId,
  };
  return [
    { table: 'notices', row: { id: randomUUID(), ...row, created_at: at } },
    { table: 'mails', row: { id: randomUUID(), ...row, queued_at: at } },
  ];
}
