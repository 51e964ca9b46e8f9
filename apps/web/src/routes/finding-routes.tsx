import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { NotFoundPage } from '../page/not-found-page.js';
import * as search from '../search.js';
import { inShell } from './shell-route.js';

/** What inspections found, and by what terms it is followed up. */
export const findingRoutes = [
  createRoute({
    ...inShell,
    path: '/findings',
    validateSearch: search.findings,
    component: lazyRouteComponent(() => import('../findings/list/findings-page.js'), 'FindingsPage'),
  }),
  createRoute({
    ...inShell,
    path: '/findings/$id',
    component: lazyRouteComponent(() => import('../findings/one/finding-page.js'), 'FindingPage'),
  }),
  createRoute({
    ...inShell,
    path: '/remediation-rules',
    component: lazyRouteComponent(() => import('../remediation-rules/rules-page.js'), 'RulesPage'),
  }),
  // Placeholders until the pages of inspections and plans are there.
  createRoute({ ...inShell, path: '/inspections/$id', component: NotFoundPage }),
  createRoute({ ...inShell, path: '/plans/$id', component: NotFoundPage }),
  createRoute({ ...inShell, path: '/plans/$id/lines/$lineId', component: NotFoundPage }),
] as const;
