import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as search from '../search.js';
import { inShell } from './shell-route.js';

/** How it stands: items, duties, reports and the ladders behind reminders. */
export const followUpRoutes = [
  createRoute({
    ...inShell,
    path: '/board',
    validateSearch: search.subtree,
    component: lazyRouteComponent(() => import('../coverage/board-page.js'), 'BoardPage'),
  }),
  createRoute({
    ...inShell,
    path: '/items',
    validateSearch: search.items,
    component: lazyRouteComponent(() => import('../items/items-page.js'), 'ItemsPage'),
  }),
  createRoute({
    ...inShell,
    path: '/coverage',
    validateSearch: search.coverage,
    component: lazyRouteComponent(() => import('../coverage/coverage-page.js'), 'CoveragePage'),
  }),
  createRoute({
    ...inShell,
    path: '/report',
    validateSearch: search.report,
    component: lazyRouteComponent(() => import('../reports/report-page.js'), 'ReportPage'),
  }),
  createRoute({
    ...inShell,
    path: '/report/duties',
    validateSearch: search.reportDuties,
    component: lazyRouteComponent(() => import('../reports/report-duties-page.js'), 'ReportDutiesPage'),
  }),
  createRoute({
    ...inShell,
    path: '/heat-map',
    validateSearch: search.heatMap,
    component: lazyRouteComponent(() => import('../reports/heat-map-page.js'), 'HeatMapPage'),
  }),
  createRoute({
    ...inShell,
    path: '/late-units',
    validateSearch: search.report,
    component: lazyRouteComponent(() => import('../reports/late-units-page.js'), 'LateUnitsPage'),
  }),
  createRoute({
    ...inShell,
    path: '/ladders',
    component: lazyRouteComponent(() => import('../ladders/ladders-page.js'), 'LaddersPage'),
  }),
  createRoute({
    ...inShell,
    path: '/ladders/edit',
    validateSearch: search.ladder,
    component: lazyRouteComponent(() => import('../ladders/ladder-editor-page.js'), 'LadderEditorPage'),
  }),
  createRoute({
    ...inShell,
    path: '/rehearsal',
    validateSearch: search.rehearsal,
    component: lazyRouteComponent(() => import('../rehearsal/rehearsal-page.js'), 'RehearsalPage'),
  }),
  createRoute({
    ...inShell,
    path: '/duties/$id',
    component: lazyRouteComponent(() => import('../duties/duty-page.js'), 'DutyPage'),
  }),
  createRoute({
    ...inShell,
    path: '/extensions',
    component: lazyRouteComponent(() => import('../duties/extensions-page.js'), 'ExtensionsPage'),
  }),
  createRoute({
    ...inShell,
    path: '/urging-notices/$unitId/$year/$number',
    component: lazyRouteComponent(() => import('../duties/urging-notice-page.js'), 'UrgingNoticePage'),
  }),
] as const;
