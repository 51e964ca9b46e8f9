import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as search from '../search.js';
import { inShell } from './shell-route.js';

/** How remediation stands, unit by unit. */
export const remediationOverviewRoutes = [
  createRoute({
    ...inShell,
    path: '/remediation',
    validateSearch: search.remediation,
    component: lazyRouteComponent(
      () => import('../remediation/overview/overview-page.js'),
      'RemediationOverviewPage',
    ),
  }),
] as const;
