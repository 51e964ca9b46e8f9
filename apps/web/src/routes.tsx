import { createRoute } from '@tanstack/react-router';
import { NotFoundPage } from './page/not-found-page.js';
import { administrationRoutes } from './routes/administration-routes.js';
import { commitmentRoutes } from './routes/commitment-routes.js';
import { followUpRoutes } from './routes/follow-up-routes.js';
import { importRoutes } from './routes/import-routes.js';
import { ownRoutes } from './routes/own-routes.js';
import { inShell, rootRoute, shellRoute, signInRoute } from './routes/shell-route.js';

const notFound = createRoute({ ...inShell, path: '$', component: NotFoundPage });

export const routes = rootRoute.addChildren([
  signInRoute,
  shellRoute.addChildren([
    ...ownRoutes,
    ...commitmentRoutes,
    ...followUpRoutes,
    ...administrationRoutes,
    ...importRoutes,
    notFound,
  ] as const),
]);
