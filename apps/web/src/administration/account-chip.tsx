import CheckOutlined from '@ant-design/icons/CheckOutlined';
import LockOutlined from '@ant-design/icons/LockOutlined';
import type { PersonRow } from '#libs/contracts/src/http/people.js';
import { Chip } from '../page/chip.js';
import { useTexts } from '../texts/language.js';

/** Whether one can sign in, and by which name. */
export function AccountChip({ person: { username, locked } }: { person: PersonRow }) {
  const t = useTexts();
  if (username === null) return <span className="quiet">{t.people.noAccount}</span>;
  return (
    <Chip
      tone={locked ? 'soon' : 'done'}
      icon={locked ? <LockOutlined aria-hidden /> : <CheckOutlined aria-hidden />}
    >
      {username}
      {locked && ` · ${t.people.locked}`}
    </Chip>
  );
}
