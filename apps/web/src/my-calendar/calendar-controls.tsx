import LeftOutlined from '@ant-design/icons/LeftOutlined';
import RightOutlined from '@ant-design/icons/RightOutlined';
import { Link, useNavigate } from '@tanstack/react-router';
import Segmented from 'antd/es/segmented';
import Select from 'antd/es/select';
import { Field } from '../page/field.js';
import { useToday } from '../session/read-welcome.js';
import { unitsHeld, useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { monthAfter } from './months.js';

interface Props {
  readonly month: string;
  readonly unitId: string | undefined;
  readonly view: 'grid' | 'agenda';
}

/** Which month, whose, and how it is shown. */
export function CalendarControls({ month, unitId, view }: Props) {
  const t = useTexts();
  const formats = useFormats();
  const today = useToday();
  const units = unitsHeld(useSession());
  const navigate = useNavigate({ from: '/calendar' });
  const [before, after] = [monthAfter(month, -1), monthAfter(month, 1)];
  const to = (other: string) => (search: object) => ({ ...search, month: other, day: undefined });
  return (
    <div className="calendar-controls">
      <nav aria-label={t.myCalendar.months} className="row">
        <Link
          from="/calendar"
          to="."
          search={to(before)}
          aria-label={t.myCalendar.earlier(formats.month(before))}
        >
          <LeftOutlined aria-hidden />
        </Link>
        <strong>{formats.month(month)}</strong>
        <Link
          from="/calendar"
          to="."
          search={to(after)}
          aria-label={t.myCalendar.later(formats.month(after))}
        >
          <RightOutlined aria-hidden />
        </Link>
        <Link from="/calendar" to="." search={to(today.slice(0, 7))}>
          {t.myCalendar.today}
        </Link>
      </nav>
      {units.length > 0 && (
        <Field label={t.myCalendar.whose}>
          {({ id }) => (
            <Select
              id={id}
              value={unitId ?? ''}
              options={[
                { value: '', label: t.myCalendar.mine },
                ...units.map((unit) => ({ value: unit.id, label: unit.name })),
              ]}
              onChange={(chosen: string) =>
                void navigate({
                  search: ({ unitId: _, ...rest }) => (chosen === '' ? rest : { ...rest, unitId: chosen }),
                })
              }
            />
          )}
        </Field>
      )}
      <Segmented<'grid' | 'agenda'>
        aria-label={t.myCalendar.view}
        value={view}
        options={(['grid', 'agenda'] as const).map((value) => ({ value, label: t.myCalendar[value] }))}
        onChange={(chosen) => void navigate({ search: (search) => ({ ...search, view: chosen }) })}
      />
    </div>
  );
}
