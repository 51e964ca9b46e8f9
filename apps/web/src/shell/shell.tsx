import { Outlet, useLocation } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { listen } from '../api/live.js';
import { PlayStrip } from '../clock/play-strip.js';
import { RunningProcesses } from '../commitments/process/running-processes.js';
import { useSeen } from '../notices/use-seen.js';
import { useSession } from '../session/use-session.js';
import { useLanguage } from '../texts/language.js';
import { ConnectionBanner } from './connection-banner.js';
import { Navigation } from './navigation.js';
import { TopBar } from './top-bar.js';
import { Wordmark } from './wordmark.js';
import './shell.css';

/** What stays while pages change: where to go, who one is, and whether the service answers. */
export function Shell() {
  const { loaded, speak } = useLanguage();
  const t = loaded.texts;
  const { language } = useSession();
  const client = useQueryClient();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);

  useSeen(pathname);
  useEffect(() => listen(client), [client]);
  useEffect(() => speak(language), [language, speak]);

  return (
    <div
      className={open ? 'shell shell-open' : 'shell'}
      onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
    >
      <a className="skip-link" href="#main">
        {t.nav.skip}
      </a>
      <div className="shell-side">
        <Wordmark />
        <Navigation onGo={() => setOpen(false)} />
      </div>
      <div className="shell-main">
        <TopBar open={open} onMenu={() => setOpen(!open)} />
        <ConnectionBanner />
        <PlayStrip />
        <RunningProcesses />
        {/* Keyed by address, so that each page starts anew: at its top, with its own focus. */}
        <main id="main" tabIndex={-1} key={pathname}>
          <Outlet />
        </main>
      </div>
    </div>
  );
}
