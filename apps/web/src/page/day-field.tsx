import DatePicker from 'antd/es/date-picker';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import { useToday } from '../session/read-welcome.js';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly id: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly picker?: 'date' | 'month';
  readonly earliest?: string;
}

const written = {
  date: { shown: 'DD/MM/YYYY', kept: 'YYYY-MM-DD' },
  month: { shown: 'MM/YYYY', kept: 'YYYY-MM' },
} as const;

/** A day or a month. It opens at business today, which in demo mode is not the computer's. */
export function DayField({ id, value, onChange, picker = 'date', earliest }: Props) {
  const t = useTexts();
  const today = useToday();
  const { shown, kept } = written[picker];
  return (
    <DatePicker
      id={id}
      picker={picker}
      format={shown}
      placeholder={t.state.written[picker]}
      showNow={false}
      style={{ width: '100%' }}
      value={value === null ? null : dayjs(value, kept)}
      defaultPickerValue={dayjs(today)}
      onChange={(chosen) => onChange(chosen?.format(kept) ?? null)}
      // Enter takes the day that was written; it must not send the form as well.
      onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      {...(earliest !== undefined && { disabledDate: (day) => day.format('YYYY-MM-DD') < earliest })}
    />
  );
}
