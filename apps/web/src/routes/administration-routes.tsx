import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as search from '../search.js';
import { inShell } from './shell-route.js';

/** Who and what there is: units, people, calendars, and how the service runs. */
export const administrationRoutes = [
  createRoute({
    ...inShell,
    path: '/units',
    validateSearch: search.units,
    component: lazyRouteComponent(() => import('../administration/units-page.js'), 'UnitsPage'),
  }),
  createRoute({
    ...inShell,
    path: '/calendars',
    validateSearch: search.calendars,
    component: lazyRouteComponent(() => import('../calendars/calendars-page.js'), 'CalendarsPage'),
  }),
  createRoute({
    ...inShell,
    path: '/people',
    validateSearch: search.people,
    component: lazyRouteComponent(() => import('../administration/people-page.js'), 'PeoplePage'),
  }),
  createRoute({
    ...inShell,
    path: '/people/$id',
    component: lazyRouteComponent(() => import('../administration/person-page.js'), 'PersonPage'),
  }),
  createRoute({
    ...inShell,
    path: '/operations',
    validateSearch: search.operations,
    component: lazyRouteComponent(() => import('../operations/operations-page.js'), 'OperationsPage'),
  }),
] as const;
