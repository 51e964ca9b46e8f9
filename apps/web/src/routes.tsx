import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { NotFoundPage } from './page/not-found-page.js';
import { requireSession } from './session/require-session.js';
import { readWelcome } from './session/read-welcome.js';
import * as search from './search.js';

const root = createRootRoute({ beforeLoad: readWelcome });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: search.back,
  component: lazyRouteComponent(() => import('./session/sign-in-page.js'), 'SignInPage'),
});

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: requireSession,
  component: lazyRouteComponent(() => import('./shell/shell.js'), 'Shell'),
});

const inShell = { getParentRoute: () => shell };

const pages = [
  createRoute({
    ...inShell,
    path: '/',
    component: lazyRouteComponent(() => import('./my-work/my-work-page.js'), 'MyWorkPage'),
  }),
  createRoute({
    ...inShell,
    path: '/commitments',
    validateSearch: search.commitments,
    component: lazyRouteComponent(() => import('./commitments/list/list-page.js'), 'ListPage'),
  }),
  createRoute({
    ...inShell,
    path: '/commitments/new',
    validateSearch: search.newDraft,
    component: lazyRouteComponent(() => import('./commitments/draft/new-page.js'), 'NewPage'),
  }),
  createRoute({
    ...inShell,
    path: '/commitments/$id',
    component: lazyRouteComponent(() => import('./commitments/one/commitment-page.js'), 'CommitmentPage'),
  }),
  createRoute({
    ...inShell,
    path: '/commitments/$id/draft',
    component: lazyRouteComponent(() => import('./commitments/draft/revise-page.js'), 'RevisePage'),
  }),
  createRoute({
    ...inShell,
    path: '/commitments/$id/return',
    component: lazyRouteComponent(() => import('./commitments/act/return-page.js'), 'ReturnPage'),
  }),
  createRoute({
    ...inShell,
    path: '/commitments/$id/reissue',
    validateSearch: search.reissue,
    component: lazyRouteComponent(() => import('./commitments/act/reissue-page.js'), 'ReissuePage'),
  }),
  createRoute({
    ...inShell,
    path: '/commitments/$id/amend',
    component: lazyRouteComponent(() => import('./commitments/act/amend-page.js'), 'AmendPage'),
  }),
  createRoute({
    ...inShell,
    path: '/templates',
    component: lazyRouteComponent(() => import('./templates/templates-page.js'), 'TemplatesPage'),
  }),
  createRoute({
    ...inShell,
    path: '/templates/new',
    component: lazyRouteComponent(() => import('./templates/new-template-page.js'), 'NewTemplatePage'),
  }),
  createRoute({
    ...inShell,
    path: '/templates/$id',
    component: lazyRouteComponent(() => import('./templates/template-page.js'), 'TemplatePage'),
  }),
  createRoute({
    ...inShell,
    path: '/templates/$id/edit',
    component: lazyRouteComponent(() => import('./templates/edit-template-page.js'), 'EditTemplatePage'),
  }),
  createRoute({
    ...inShell,
    path: '/templates/$id/draft',
    validateSearch: search.templateDraft,
    component: lazyRouteComponent(() => import('./templates/draft-page.js'), 'DraftPage'),
  }),
  createRoute({
    ...inShell,
    path: '/commitments/$id/items/$itemId',
    component: lazyRouteComponent(() => import('./commitments/work/item-page.js'), 'ItemPage'),
  }),
  createRoute({
    ...inShell,
    path: '/commitments/$id/handover',
    component: lazyRouteComponent(() => import('./handovers/handover-page.js'), 'HandoverPage'),
  }),
  createRoute({
    ...inShell,
    path: '/handovers',
    validateSearch: search.handovers,
    component: lazyRouteComponent(() => import('./handovers/hand-over-page.js'), 'HandOverPage'),
  }),
  createRoute({
    ...inShell,
    path: '/authorities',
    component: lazyRouteComponent(() => import('./authorities/authorities-page.js'), 'AuthoritiesPage'),
  }),
  createRoute({
    ...inShell,
    path: '/sign',
    validateSearch: search.chosen,
    component: lazyRouteComponent(() => import('./commitments/sign/sign-page.js'), 'SignPage'),
  }),
  createRoute({
    ...inShell,
    path: '/countersign',
    validateSearch: search.chosen,
    component: lazyRouteComponent(() => import('./commitments/sign/countersign-page.js'), 'CountersignPage'),
  }),
  createRoute({
    ...inShell,
    path: '/processes/$id',
    component: lazyRouteComponent(() => import('./commitments/process/process-page.js'), 'ProcessPage'),
  }),
  createRoute({
    ...inShell,
    path: '/board',
    validateSearch: search.subtree,
    component: lazyRouteComponent(() => import('./coverage/board-page.js'), 'BoardPage'),
  }),
  createRoute({
    ...inShell,
    path: '/items',
    validateSearch: search.items,
    component: lazyRouteComponent(() => import('./items/items-page.js'), 'ItemsPage'),
  }),
  createRoute({
    ...inShell,
    path: '/coverage',
    validateSearch: search.coverage,
    component: lazyRouteComponent(() => import('./coverage/coverage-page.js'), 'CoveragePage'),
  }),
  createRoute({
    ...inShell,
    path: '/report',
    validateSearch: search.report,
    component: lazyRouteComponent(() => import('./reports/report-page.js'), 'ReportPage'),
  }),
  createRoute({
    ...inShell,
    path: '/report/duties',
    validateSearch: search.reportDuties,
    component: lazyRouteComponent(() => import('./reports/report-duties-page.js'), 'ReportDutiesPage'),
  }),
  createRoute({
    ...inShell,
    path: '/heat-map',
    validateSearch: search.heatMap,
    component: lazyRouteComponent(() => import('./reports/heat-map-page.js'), 'HeatMapPage'),
  }),
  createRoute({
    ...inShell,
    path: '/late-units',
    validateSearch: search.report,
    component: lazyRouteComponent(() => import('./reports/late-units-page.js'), 'LateUnitsPage'),
  }),
  createRoute({
    ...inShell,
    path: '/calendar',
    validateSearch: search.calendar,
    component: lazyRouteComponent(() => import('./my-calendar/my-calendar-page.js'), 'MyCalendarPage'),
  }),
  createRoute({
    ...inShell,
    path: '/ladders',
    component: lazyRouteComponent(() => import('./ladders/ladders-page.js'), 'LaddersPage'),
  }),
  createRoute({
    ...inShell,
    path: '/ladders/edit',
    validateSearch: search.ladder,
    component: lazyRouteComponent(() => import('./ladders/ladder-editor-page.js'), 'LadderEditorPage'),
  }),
  createRoute({
    ...inShell,
    path: '/rehearsal',
    validateSearch: search.rehearsal,
    component: lazyRouteComponent(() => import('./rehearsal/rehearsal-page.js'), 'RehearsalPage'),
  }),
  createRoute({
    ...inShell,
    path: '/mailbox',
    validateSearch: search.mailbox,
    component: lazyRouteComponent(() => import('./mailbox/mailbox-page.js'), 'MailboxPage'),
  }),
  createRoute({
    ...inShell,
    path: '/notices',
    validateSearch: search.notices,
    component: lazyRouteComponent(() => import('./notices/notices-page.js'), 'NoticesPage'),
  }),
  createRoute({
    ...inShell,
    path: '/duties/$id',
    component: lazyRouteComponent(() => import('./duties/duty-page.js'), 'DutyPage'),
  }),
  createRoute({
    ...inShell,
    path: '/extensions',
    component: lazyRouteComponent(() => import('./duties/extensions-page.js'), 'ExtensionsPage'),
  }),
  createRoute({
    ...inShell,
    path: '/urging-notices/$unitId/$year/$number',
    component: lazyRouteComponent(() => import('./duties/urging-notice-page.js'), 'UrgingNoticePage'),
  }),
  createRoute({
    ...inShell,
    path: '/account',
    component: lazyRouteComponent(() => import('./session/account-page.js'), 'AccountPage'),
  }),
  createRoute({
    ...inShell,
    path: '/tokens',
    component: lazyRouteComponent(() => import('./session/tokens-page.js'), 'TokensPage'),
  }),
  createRoute({
    ...inShell,
    path: '/units',
    validateSearch: search.units,
    component: lazyRouteComponent(() => import('./administration/units-page.js'), 'UnitsPage'),
  }),
  createRoute({
    ...inShell,
    path: '/calendars',
    validateSearch: search.calendars,
    component: lazyRouteComponent(() => import('./calendars/calendars-page.js'), 'CalendarsPage'),
  }),
  createRoute({
    ...inShell,
    path: '/people',
    validateSearch: search.people,
    component: lazyRouteComponent(() => import('./administration/people-page.js'), 'PeoplePage'),
  }),
  createRoute({
    ...inShell,
    path: '/people/$id',
    component: lazyRouteComponent(() => import('./administration/person-page.js'), 'PersonPage'),
  }),
  createRoute({
    ...inShell,
    path: '/operations',
    validateSearch: search.operations,
    component: lazyRouteComponent(() => import('./operations/operations-page.js'), 'OperationsPage'),
  }),
  createRoute({ ...inShell, path: '$', component: NotFoundPage }),
] as const;

export const routes = root.addChildren([signIn, shell.addChildren(pages)]);
