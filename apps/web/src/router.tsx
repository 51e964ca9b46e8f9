import { createRouter } from '@tanstack/react-router';
import { queryClient, sessionEnd } from './api/query-client.js';
import { NotFoundPage } from './page/not-found-page.js';
import { Waiting, Broken } from './page/router-states.js';
import { routes } from './routes.js';

/** Which page stands at which address; each page is loaded when it is opened first. */
export const router = createRouter({
  routeTree: routes,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultNotFoundComponent: NotFoundPage,
  defaultPendingComponent: Waiting,
  defaultErrorComponent: Broken,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

sessionEnd.react = () => {
  const { pathname, href } = router.state.location;
  if (pathname === '/sign-in') return;
  // Not before the page is gone: it still reads the session while it stands.
  void router
    .navigate({ to: '/sign-in', search: { back: href } })
    .then(() => queryClient.removeQueries({ queryKey: ['getSession'] }));
};
