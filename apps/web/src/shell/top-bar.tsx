import BellOutlined from '@ant-design/icons/BellOutlined';
import CloseOutlined from '@ant-design/icons/CloseOutlined';
import MenuOutlined from '@ant-design/icons/MenuOutlined';
import { Link } from '@tanstack/react-router';
import { useRead } from '../api/use-read.js';
import { ClockButton } from '../clock/clock-button.js';
import { useTexts } from '../texts/language.js';
import { AccountMenu } from './account-menu.js';

/** Menu on phones, business day, notices, account. */
export function TopBar({ open, onMenu }: { open: boolean; onMenu: () => void }) {
  const t = useTexts();
  const unread = useRead('getMyWork', {}).data?.unread ?? 0;
  return (
    <header className="top-bar">
      <button
        type="button"
        className="plain-button top-button menu-button"
        aria-expanded={open}
        aria-label={open ? t.nav.close : t.nav.open}
        onClick={onMenu}
      >
        {open ? <CloseOutlined aria-hidden /> : <MenuOutlined aria-hidden />}
      </button>
      <ClockButton />
      <Link to="/notices" className="top-button" aria-label={t.notices.bell(unread)}>
        <BellOutlined aria-hidden />
        {unread > 0 && <span className="unread">{unread > 99 ? '99+' : unread}</span>}
      </Link>
      <AccountMenu />
    </header>
  );
}
