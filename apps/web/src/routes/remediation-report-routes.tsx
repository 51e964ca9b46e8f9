import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inShell } from './shell-route.js';

/** Monthly reports of remediation. */
export const remediationReportRoutes = [
  createRoute({
    ...inShell,
    path: '/remediation-reports',
    component: lazyRouteComponent(
      () => import('../remediation/reports/reports-page.js'),
      'RemediationReportsPage',
    ),
  }),
  createRoute({
    ...inShell,
    path: '/remediation-reports/$id',
    component: lazyRouteComponent(
      () => import('../remediation/reports/report-page.js'),
      'RemediationReportPage',
    ),
  }),
] as const;
