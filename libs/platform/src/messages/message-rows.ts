import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { derivedId } from '../derived-id.js';
import type { Effect } from '../relay/consumer.js';

/** What kind of thing a person is told; a digest groups by it, and some of them he may mute. */
export type NoticeClass =
  | 'REMINDER'
  | 'ESCALATION'
  | 'URGING'
  | 'COMMITMENT_TO_ACT'
  | 'COMMITMENT'
  | 'REMEDIATION_TO_ACT'
  | 'REMEDIATION'
  | 'EXTENSION'
  | 'CALENDAR'
  | 'ABSENCE'
  | 'OPERATIONS';

/** Something to tell one person once. Values hold no personal data. */
export interface Message {
  readonly tenantId: TenantId;
  readonly personId: PersonId;
  /** What makes it the same message: a person is told it once. */
  readonly about: string;
  readonly class: NoticeClass;
  /** Asked for by law: goes out by itself and at once, and nobody can mute it. */
  readonly statutory?: boolean;
  readonly template: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Where on the page it leads. */
  readonly link: string | null;
  /** Business time from which it stands on the page and may leave the house. */
  readonly at: Instant;
  readonly correlationId: string;
}

/** The row of a message, the same again for the same person and thing: it stands on the person's page at once, and the post office takes it from there. */
export function messageRows({
  tenantId,
  personId,
  statutory = false,
  at,
  correlationId,
  ...content
}: Message): Effect[] {
  const row = {
    tenant_id: tenantId,
    id: derivedId(`notice ${content.about} ${personId}`),
    person_id: personId,
    ...content,
    statutory,
    created_at: at,
    deliver_at: at,
    correlation_id: correlationId,
  };
  return [{ table: 'notices', row }];
}
