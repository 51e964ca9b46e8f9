import { Link, useLocation } from '@tanstack/react-router';
import { holds, useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { ExtensionCount } from '../duties/extension-count.js';
import { destinationIcons } from './destination-icons.js';
import { destinations } from './destinations.js';

/** The destinations that the reader needs. */
export function Navigation({ onGo }: { onGo?: () => void }) {
  const t = useTexts();
  const session = useSession();
  const { pathname } = useLocation();
  const groups = destinations
    .map((group) => group.filter(({ functions }) => functions === undefined || holds(session, functions)))
    .filter((group) => group.length > 0);
  return (
    <nav aria-label={t.nav.label} className="shell-nav">
      {groups.map((group) => (
        <ul key={group[0]?.to}>
          {group.map(({ to, also = [], name }) => (
            <li key={to}>
              <Link
                to={to}
                activeOptions={{ exact: to === '/' }}
                {...(also.includes(pathname) && { className: 'active', 'aria-current': 'page' })}
                {...(onGo && { onClick: onGo })}
              >
                {destinationIcons[to]}
                {name(t)}
                {to === '/extensions' && <ExtensionCount />}
              </Link>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
