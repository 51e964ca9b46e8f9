import Select from 'antd/es/select';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly id: string;
  readonly value: string | undefined;
  readonly onChange: (kind: string | undefined) => void;
}

/** One kind of duty, or all. */
export function KindSelect({ id, value, onChange }: Props) {
  const t = useTexts();
  return (
    <Select
      id={id}
      allowClear={{ label: t.list.clear }}
      placeholder={t.report.anyKind}
      value={value}
      options={Object.entries(t.due.kind).map(([kind, label]) => ({ value: kind, label }))}
      onChange={(kind: string | undefined) => onChange(kind)}
    />
  );
}
