import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requireSession } from '../session/require-session.js';
import { readWelcome } from '../session/read-welcome.js';
import * as search from '../search.js';

/** Every page below it knows what the service says of itself. */
export const rootRoute = createRootRoute({ beforeLoad: readWelcome });

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: search.back,
  component: lazyRouteComponent(() => import('../session/sign-in-page.js'), 'SignInPage'),
});

/** The house whoever is signed in works in. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  beforeLoad: requireSession,
  component: lazyRouteComponent(() => import('../shell/shell.js'), 'Shell'),
});

/** Of a page that lies in it. */
export const inShell = { getParentRoute: () => shellRoute };
