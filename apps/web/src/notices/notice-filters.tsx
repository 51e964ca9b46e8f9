import Checkbox from 'antd/es/checkbox';
import Select from 'antd/es/select';
import type { Reply } from '../api/endpoints.js';
import { useTexts } from '../texts/language.js';

export type NoticeClass = Reply<'listNotices'>['items'][number]['class'];

interface Props {
  readonly only: NoticeClass | undefined;
  readonly unread: boolean;
  readonly onChange: (only: NoticeClass | undefined, unread: boolean) => void;
}

/** Which notices are listed: of one kind, or only those that were not read. */
export function NoticeFilters({ only, unread, onChange }: Props) {
  const t = useTexts();
  const kinds = Object.entries(t.notices.class).map(([value, label]) => ({ value, label }));
  return (
    <search className="notice-filters">
      <Select
        aria-label={t.notices.kind}
        value={only ?? ''}
        options={[{ value: '', label: t.notices.everyKind }, ...kinds]}
        // Its options are the classes, and none.
        onChange={(value: string) => onChange(value === '' ? undefined : (value as NoticeClass), unread)}
      />
      <Checkbox checked={unread} onChange={({ target }) => onChange(only, target.checked)}>
        {t.notices.onlyUnread}
      </Checkbox>
    </search>
  );
}
