import { createRoute } from '@tanstack/react-router';
import { NotFoundPage } from './page/not-found-page.js';
import { administrationRoutes } from './routes/administration-routes.js';
import { commitmentRoutes } from './routes/commitment-routes.js';
import { findingRoutes } from './routes/finding-routes.js';
import { followUpRoutes } from './routes/follow-up-routes.js';
import { planRoutes } from './routes/plan-routes.js';
import { inspectionRoutes } from './routes/inspection-routes.js';
import { importRoutes } from './routes/import-routes.js';
import { ownRoutes } from './routes/own-routes.js';
import { remediationOverviewRoutes } from './routes/remediation-overview-routes.js';
import { remediationReportRoutes } from './routes/remediation-report-routes.js';
import { inShell, rootRoute, shellRoute, signInRoute } from './routes/shell-route.js';

const notFound = createRoute({ ...inShell, path: '$', component: NotFoundPage });

export const routes = rootRoute.addChildren([
  signInRoute,
  shellRoute.addChildren([
    ...ownRoutes,
    ...commitmentRoutes,
    ...followUpRoutes,
    ...inspectionRoutes,
    ...findingRoutes,
    ...planRoutes,
    ...remediationOverviewRoutes,
    ...remediationReportRoutes,
    ...administrationRoutes,
    ...importRoutes,
    notFound,
  ] as const),
]);
