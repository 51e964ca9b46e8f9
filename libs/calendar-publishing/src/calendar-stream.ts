import type { TenantId } from '#libs/kernel/src/ids.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import type { CalendarEvent, CalendarPlace } from './domain/calendar-events.js';
import { evolveCalendar, unpublished, type PublishedCalendar } from './domain/published-calendar.js';

/** A published calendar: one stream, one row, its special days, and a row for every version. */
export const calendarStream: StreamModel<PublishedCalendar, CalendarEvent> = {
  type: 'calendar',
  initial: unpublished,
  evolve: evolveCalendar,
  duties: () => [],
  rows: ({ place, name, head: { span, officeHours, transferCut }, days, versions }) => [
    {
      table: 'calendars',
      stream: 'id',
      key: null,
      rows: [
        {
          scope: place?.scope,
          unit_id: place?.unitId,
          level: place?.level ?? null,
          name,
          label: versions.at(-1)?.label,
          covered_from: span?.coveredFrom ?? null,
          covered_to: span?.coveredTo ?? null,
          confirmed_to: span?.confirmedTo ?? null,
          office_hours: officeHours,
          transfer_cut: transferCut,
        },
      ],
    },
    {
      table: 'calendar_days',
      stream: 'calendar_id',
      key: 'date',
      rows: days.map(({ date, kind, label, source, provisional = false }) => ({
        date,
        kind,
        label,
        source,
        provisional,
      })),
    },
    {
      table: 'calendar_versions',
      stream: 'calendar_id',
      key: 'number',
      rows: versions.map(({ number, label, document, note, at, by, ...changes }) => ({
        number,
        label,
        document,
        note,
        changes,
        applied_at: at,
        applied_by: by,
      })),
    },
  ],
  subject: ({ place }) => (place === null ? undefined : { unit: place.unitId, people: {} }),
};

/** Of every place there is one calendar at most: its id follows from the place. */
export const calendarId = (tenantId: TenantId, { scope, unitId, level }: CalendarPlace): string => {
  const of = { TENANT: '', LEVEL: ` LEVEL ${level}`, UNIT: ` UNIT ${unitId}` }[scope];
  return derivedId(`calendar ${tenantId}${of}`);
};
