import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { SideRow } from '#libs/kernel/src/stream-model.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import type { OwedDuty } from './read-models/owed-duties.js';

/** What people are told of a request for more time. */
export interface ExtensionNotice {
  readonly extensionId: string;
  readonly template: 'EXTENSION_ASKED' | 'EXTENSION_GRANTED' | 'EXTENSION_REFUSED' | 'EXTENSION_WITHDRAWN';
  readonly values: Readonly<Record<string, unknown>>;
}

/** One notice for each of them, who acts himself excepted, to be committed with what it tells of. */
export function extensionNotices(
  { id, title, kind }: OwedDuty,
  people: readonly PersonId[],
  { extensionId, template, values }: ExtensionNotice,
  now: Instant,
): SideRow[] {
  const { actor, correlationId } = currentJourney();
  const about = `extension/${extensionId}/${template}`;
  return [...new Set(people)]
    .filter((person) => person !== actor.personId)
    .map((person) => ({
      table: 'notices',
      identity: ['id'],
      row: {
        id: derivedId(`notice ${about} ${person}`),
        person_id: person,
        about,
        class: 'EXTENSION',
        statutory: false,
        template,
        values: { title, kind, dutyId: id, ...values },
        link: `/duties/${id}`,
        created_at: now,
        deliver_at: now,
        correlation_id: correlationId,
      },
    }));
}
