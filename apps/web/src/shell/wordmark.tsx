import { Link } from '@tanstack/react-router';
import { useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { Seal } from './seal.js';

/** The name of the house and whose it is. */
export function Wordmark() {
  const t = useTexts();
  const { tenant } = useSession();
  return (
    <Link to="/" className="wordmark">
      <Seal />
      <span>
        <strong>{t.app.name}</strong>
        <span className="wordmark-tenant">{tenant.name}</span>
      </span>
    </Link>
  );
}
