import ICAL from 'ical.js';
import type { DatedDuty } from '#libs/duties/src/read-models/open-duties.js';

/** What surrounds the duties of a feed. */
export interface FeedFrame {
  readonly language: 'vi' | 'en';
  /** The unit's name; null for one's own duties. */
  readonly unit: string | null;
  /** The address people type, without a slash at its end. */
  readonly origin: string;
}

const words = {
  vi: { own: 'Cam kết: việc của tôi', of: (unit: string) => `Cam kết: ${unit}`, due: 'Hạn' },
  en: { own: 'Camket: my duties', of: (unit: string) => `Camket: ${unit}`, due: 'Due' },
};

/**
 * Open duties as an iCalendar document: a day as a whole day without a zone, an hour as an instant in UTC, so that no program has to
 * know the zone of Việt Nam. No alarms, no attendees: reminding is the service's own work, and names stay in it.
 */
export function feedText(duties: readonly DatedDuty[], { language, unit, origin }: FeedFrame): string {
  const { own, of, due } = words[language];
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//Camket//Duties//VI');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', unit === null ? own : of(unit));
  calendar
    .addPropertyWithValue('refresh-interval', ICAL.Duration.fromSeconds(3_600))
    .setParameter('value', 'DURATION');
  calendar.addPropertyWithValue('x-published-ttl', 'PT1H');
  for (const duty of duties) {
    const event = new ICAL.Component('vevent');
    event.addPropertyWithValue('uid', `${duty.id}@camket`);
    event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(duty.openedAt, true));
    event.addPropertyWithValue(
      'dtstart',
      duty.byHour ? ICAL.Time.fromJSDate(duty.dueAt, true) : ICAL.Time.fromDateString(duty.dueOn),
    );
    event.addPropertyWithValue('summary', `${due}: ${duty.title}`);
    event.addPropertyWithValue('description', duty.unit);
    event.addPropertyWithValue('url', `${origin}/duties/${duty.id}`);
    event.addPropertyWithValue('class', 'PRIVATE');
    event.addPropertyWithValue('transp', 'TRANSPARENT');
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}
