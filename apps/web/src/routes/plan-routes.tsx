import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as search from '../search.js';
import { inShell } from './shell-route.js';

/** Plans that answer inspections: written, reviewed, worked on. */
export const planRoutes = [
  createRoute({
    ...inShell,
    path: '/plans',
    validateSearch: search.plans,
    component: lazyRouteComponent(() => import('../plans/list/plans-page.js'), 'PlansPage'),
  }),
  createRoute({
    ...inShell,
    path: '/plans/$id',
    validateSearch: search.planLines,
    component: lazyRouteComponent(() => import('../plans/one/plan-page.js'), 'PlanPage'),
  }),
  createRoute({
    ...inShell,
    path: '/plans/$id/edit',
    component: lazyRouteComponent(() => import('../plans/edit/edit-page.js'), 'EditPage'),
  }),
  createRoute({
    ...inShell,
    path: '/plans/$id/review',
    component: lazyRouteComponent(() => import('../plans/review/review-page.js'), 'ReviewPage'),
  }),
  createRoute({
    ...inShell,
    path: '/plans/$id/lines/$lineId',
    component: lazyRouteComponent(() => import('../plans/line/line-page.js'), 'LinePage'),
  }),
] as const;
