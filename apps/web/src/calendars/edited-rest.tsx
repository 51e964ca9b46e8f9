import Button from 'antd/es/button';
import type { Reply } from '../api/endpoints.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import type { CalendarEdit } from './calendar-edit.js';
import { beneathHours, standingHours, writtenHours } from './standing-hours.js';

interface Props {
  readonly calendar: Reply<'getCalendar'>;
  readonly edit: CalendarEdit;
  readonly onChange: (part: Partial<CalendarEdit>) => void;
}

/** What is changed beside the days: hours and span, each as it is and as it is to be. */
export function EditedRest({ calendar, edit, onChange }: Props) {
  const t = useTexts();
  const { day } = useFormats();
  const standing = standingHours(calendar);
  const beneath = beneathHours(calendar);
  const { officeHours, transferCut, coveredTo, confirmedTo } = edit;
  const { span } = calendar;
  const rows = [
    officeHours !== undefined && {
      what: t.calendars.hours,
      before: writtenHours(standing.officeHours),
      after: writtenHours(officeHours ?? beneath?.officeHours ?? []),
      none: { officeHours: undefined },
    },
    transferCut !== undefined && {
      what: t.calendars.transferCut,
      before: standing.transferCut,
      after: transferCut ?? beneath?.transferCut ?? '',
      none: { transferCut: undefined },
    },
    coveredTo !== null && {
      what: t.calendars.coveredTo,
      before: span ? day(span.coveredTo) : '',
      after: day(coveredTo),
      none: { coveredTo: null },
    },
    confirmedTo !== null && {
      what: t.calendars.confirmedTo,
      before: span ? day(span.confirmedTo) : '',
      after: day(confirmedTo),
      none: { confirmedTo: null },
    },
  ].filter((row) => row !== false);
  if (rows.length === 0) return null;
  return (
    <ul className="lined">
      {rows.map(({ what, before, after, none }) => (
        <li key={what} className="lined-row row">
          <span style={{ flex: '1 1 240px' }}>
            <strong>{what}</strong> <span className="quiet">{t.calendars.from(before, after)}</span>
          </span>
          <Button onClick={() => onChange(none)}>{t.calendars.undo}</Button>
        </li>
      ))}
    </ul>
  );
}
