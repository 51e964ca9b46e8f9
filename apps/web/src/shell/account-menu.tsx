import { Link } from '@tanstack/react-router';
import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useAct } from '../api/use-act.js';
import { Face } from '../page/person.js';
import { useLeave } from '../session/use-leave.js';
import { useSession } from '../session/use-session.js';
import { useLanguage } from '../texts/language.js';
import './account-menu.css';

/** Who one is; language, password, tokens, and the way out. Closes by Escape and when focus leaves it. */
export function AccountMenu() {
  const { loaded, language } = useLanguage();
  const t = loaded.texts;
  const { person } = useSession();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const leave = useLeave('signOut');
  const setLanguage = useAct('setLanguage');
  const other = language === 'vi' ? 'en' : 'vi';

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  const close = () => setOpen(false);

  return (
    <div className="account" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className="plain-button account-button"
        aria-expanded={open}
        aria-label={t.account.menu(person.name)}
        onClick={() => setOpen(!open)}
      >
        <Face person={person} />
        <span className="account-name">
          {person.name}
          {person.post !== null && <span>{person.post}</span>}
        </span>
      </button>
      {open && (
        <ul className="account-list panel" tabIndex={-1}>
          <li className="account-self">
            <strong>{person.name}</strong>
            <span className="quiet small">{person.post}</span>
          </li>
          <li>
            <button
              type="button"
              lang={other}
              onClick={() => setLanguage.mutate({ body: { language: other } })}
            >
              {t.account.speakOther}
            </button>
          </li>
          <li>
            <Link to="/account" onClick={close}>
              {t.account.title}
            </Link>
          </li>
          <li>
            <Link to="/tokens" onClick={close}>
              {t.tokens.title}
            </Link>
          </li>
          <li>
            <button type="button" onClick={leave}>
              {t.account.signOut}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
