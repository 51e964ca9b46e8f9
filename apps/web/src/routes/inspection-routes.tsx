import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as search from '../search.js';
import { inShell } from './shell-route.js';

/** Inspections: planned for a year, begun, noted in the field, concluded. */
export const inspectionRoutes = [
  createRoute({
    ...inShell,
    path: '/inspections',
    validateSearch: search.inspections,
    component: lazyRouteComponent(() => import('../inspections/list/inspections-page.js'), 'InspectionsPage'),
  }),
  createRoute({
    ...inShell,
    path: '/inspections/new',
    validateSearch: search.newInspection,
    component: lazyRouteComponent(
      () => import('../inspections/scope/new-inspection-page.js'),
      'NewInspectionPage',
    ),
  }),
  createRoute({
    ...inShell,
    path: '/inspections/plan-of-year',
    validateSearch: search.subtree,
    component: lazyRouteComponent(() => import('../inspections/year/year-plan-page.js'), 'YearPlanPage'),
  }),
  createRoute({
    ...inShell,
    path: '/inspections/plan-of-year/edit',
    validateSearch: search.subtree,
    component: lazyRouteComponent(
      () => import('../inspections/year/edit-year-plan-page.js'),
      'EditYearPlanPage',
    ),
  }),
  createRoute({
    ...inShell,
    path: '/inspections/$id',
    validateSearch: search.inspection,
    component: lazyRouteComponent(() => import('../inspections/one/inspection-page.js'), 'InspectionPage'),
  }),
  createRoute({
    ...inShell,
    path: '/inspections/$id/edit',
    component: lazyRouteComponent(
      () => import('../inspections/scope/revise-inspection-page.js'),
      'ReviseInspectionPage',
    ),
  }),
] as const;
