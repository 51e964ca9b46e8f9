import Select from 'antd/es/select';
import { useToday } from '../session/read-welcome.js';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly id: string;
  readonly value: number | undefined;
  readonly onChange: (year: number | undefined) => void;
  readonly clearable?: boolean;
}

/** This year, the one to come, and those behind. */
export function YearSelect({ id, value, onChange, clearable = false }: Props) {
  const t = useTexts();
  const thisYear = Number(useToday().slice(0, 4));
  const years = [1, 0, -1, -2, -3].map((offset) => thisYear + offset);
  return (
    <Select
      id={id}
      allowClear={clearable && { label: t.list.clear }}
      placeholder={t.list.anyYear}
      value={value}
      options={years.map((year) => ({ value: year, label: String(year) }))}
      onChange={(year: number | undefined) => onChange(year)}
    />
  );
}
