import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { Row } from '#libs/kernel/src/stream-model.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import type { ClaimedLine } from './claimed-lines.js';
import type { UrgingNumber } from './domain/step-decisions.js';
import type { OwedDuty } from './read-models/owed-duties.js';

interface Telling {
  readonly personId: PersonId;
  readonly class: 'ESCALATION' | 'URGING' | 'REMINDER';
  readonly template: string;
  readonly values?: Readonly<Record<string, unknown>>;
  /** Where it leads; to the duty where nothing is said. */
  readonly link?: string | undefined;
}

/** The superior is told that a duty was brought to him, the owner that it was. */
export const noticesOfEscalation = (line: ClaimedLine, duty: OwedDuty, to: PersonId, now: Instant): Row[] => [
  rowOf(line, duty, now, {
    personId: to,
    class: 'ESCALATION',
    template: 'ESCALATED_TO_YOU',
    values: { owner: duty.owner },
  }),
  rowOf(line, duty, now, { personId: duty.owner, class: 'REMINDER', template: 'ESCALATED', values: { to } }),
];

/** Those urged, and the creditor, who reads that it was done. */
export function noticesOfUrging(
  line: ClaimedLine,
  duty: OwedDuty,
  { told, notice }: { readonly told: readonly PersonId[]; readonly notice: UrgingNumber | null },
  now: Instant,
): Row[] {
  const values = { round: line.urgedBefore + 1, notice };
  const link = notice
    ? `/urging-notices/${duty.creditorUnit ?? duty.unit}/${notice.year}/${notice.number}`
    : undefined;
  return [
    ...told.map((personId) =>
      rowOf(line, duty, now, {
        personId,
        class: 'URGING',
        template: 'URGED',
        values: personId === duty.owner ? values : { ...values, for: duty.owner },
        link,
      }),
    ),
    ...(told.includes(duty.creditor)
      ? []
      : [
          rowOf(line, duty, now, {
            personId: duty.creditor,
            class: 'REMINDER',
            template: 'URGED_FOR_YOU',
            values: { ...values, owner: duty.owner },
            link,
          }),
        ]),
  ];
}

/** The same telling has the same id, so that trying again tells nobody twice. */
function rowOf(
  line: ClaimedLine,
  { id, title, kind }: OwedDuty,
  now: Instant,
  { personId, class: kindOfNotice, template, values = {}, link }: Telling,
): Row {
  const about = ['reminder', id, line.policy, line.rung, line.occurrence].join('/');
  return {
    id: derivedId(`notice ${about} ${personId}`),
    person_id: personId,
    about,
    class: kindOfNotice,
    statutory: line.statutory && kindOfNotice !== 'REMINDER',
    template,
    values: { title, kind, dueOn: line.dueOn, dutyId: id, ...values },
    link: link ?? `/duties/${id}`,
    created_at: now,
    deliver_at: now,
    correlation_id: line.correlationId,
  };
}
