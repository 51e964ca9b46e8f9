import Select from 'antd/es/select';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useRead } from '../api/use-read.js';
import { Field } from '../page/field.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { holds, useSession } from '../session/use-session.js';
import { useToday } from '../session/read-welcome.js';
import { useTexts } from '../texts/language.js';
import { CalendarYear } from './calendar-year.js';
import { keptEdit } from './kept-edit.js';
import { OpenOverlay } from './open-overlay.js';

const route = getRouteApi('/shell/calendars');

/** Which days are worked: a calendar's year, what each special day rests on, and what changes. */
export function CalendarsPage() {
  const t = useTexts();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/calendars' });
  const today = useToday();
  const session = useSession();
  const list = useRead('listCalendars', {});
  const items = list.data?.items ?? [];
  const id = search.id ?? items[0]?.id;
  const read = useRead(
    'getCalendar',
    { params: { id: id ?? '' } },
    { enabled: id !== undefined, every: 5_000 },
  );
  const year = search.year ?? Number(today.slice(0, 4));
  const editable = holds(session, ['ADMINISTRATOR']);
  const drafted = (one: string) => editable && keptEdit(session.person.id, one) !== null;
  const choice = items.length > 1 && (
    <Field label={t.calendars.which}>
      {(ids) => (
        <Select
          id={ids.id}
          value={id ?? null}
          options={items.map((one) => ({
            value: one.id,
            label: `${t.calendars.scope[one.scope]}: ${one.name}${drafted(one.id) ? ` (${t.calendars.hasDraft})` : ''}`,
          }))}
          onChange={(chosen) => void navigate({ search: { ...search, id: chosen ?? undefined } })}
        />
      )}
    </Field>
  );
  if (list.error) return <Reading of={list}>{() => null}</Reading>;
  if (read.data === undefined)
    return (
      <Page title={t.calendars.title}>
        <Reading of={read}>{() => null}</Reading>
      </Page>
    );
  return (
    <CalendarYear
      key={read.data.id}
      calendar={read.data}
      year={year}
      editable={editable}
      choice={choice}
      onYear={(chosen) => void navigate({ search: { ...search, year: chosen } })}
    >
      {editable && <OpenOverlay />}
    </CalendarYear>
  );
}
