import { Link } from '@tanstack/react-router';
import { useRead } from '../api/use-read.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { CalendarAddress } from './calendar-address.js';

/** All private calendar addresses one has, to be renewed or revoked. */
export function CalendarAddresses() {
  const t = useTexts();
  const feeds = useRead('listCalendarFeeds', {});
  const items = feeds.data?.items ?? [];
  return (
    <Section title={t.calendarFeed.title}>
      <div className="panel padded stack">
        {items.map(({ id, unit }) => (
          <CalendarAddress key={unit?.id ?? id} unit={unit} />
        ))}
        {items.length === 0 && <p className="quiet">{t.calendarFeed.none}</p>}
        <p>
          <Link to="/calendar">{t.calendarFeed.toCalendar}</Link>
        </p>
      </div>
    </Section>
  );
}
