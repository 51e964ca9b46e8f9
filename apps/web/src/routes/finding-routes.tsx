import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
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
] as const;
