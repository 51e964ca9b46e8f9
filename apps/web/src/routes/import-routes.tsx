import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as search from '../search.js';
import { inShell } from './shell-route.js';

/** What comes in by a sheet. */
export const importRoutes = [
  createRoute({
    ...inShell,
    path: '/inspections/$id/import',
    validateSearch: search.imported,
    component: lazyRouteComponent(
      () => import('../remediation/import/import-pages.js'),
      'ImportFindingsPage',
    ),
  }),
  createRoute({
    ...inShell,
    path: '/plans/$id/import',
    validateSearch: search.imported,
    component: lazyRouteComponent(() => import('../remediation/import/import-pages.js'), 'ImportLinesPage'),
  }),
] as const;
