import { Link } from '@tanstack/react-router';
import { NoticeBox } from '../page/notice-box.js';
import { useTexts } from '../texts/language.js';
import { useSession } from './use-session.js';

/** Told before one comes to sign, and again there: a password that somebody else set can't stand for a signature. */
export function OwnPasswordNeeded() {
  const t = useTexts();
  const { initialPassword } = useSession();
  if (!initialPassword) return null;
  return (
    <NoticeBox tone="soon">
      {t.account.initialPassword} <Link to="/account">{t.account.change}</Link>
    </NoticeBox>
  );
}
