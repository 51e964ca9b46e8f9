import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as search from '../search.js';
import { inShell } from './shell-route.js';

/** What is promised: commitments from their draft to their end, and who signs for whom. */
export const commitmentRoutes = [
  createRoute({
    ...inShell,
    path: '/commitments',
    validateSearch: search.commitments,
    component: lazyRouteComponent(() => import('../commitments/list/list-page.js'), 'ListPage'),
  }),
  createRoute({
    ...inShell,
    path: '/commitments/new',
    validateSearch: search.newDraft,
    component: lazyRouteComponent(() => import('../commitments/draft/new-page.js'), 'NewPage'),
  }),
  createRoute({
    ...inShell,
    path: '/commitments/$id',
    component: lazyRouteComponent(() => import('../commitments/one/commitment-page.js'), 'CommitmentPage'),
  }),
  createRoute({
    ...inShell,
    path: '/commitments/$id/draft',
    component: lazyRouteComponent(() => import('../commitments/draft/revise-page.js'), 'RevisePage'),
  }),
  createRoute({
    ...inShell,
    path: '/commitments/$id/sign-elsewhere',
    validateSearch: search.elsewhere,
    component: lazyRouteComponent(
      () => import('../commitments/sign-elsewhere/sign-elsewhere-page.js'),
      'SignElsewherePage',
    ),
  }),
  createRoute({
    ...inShell,
    path: '/commitments/$id/return',
    component: lazyRouteComponent(() => import('../commitments/act/return-page.js'), 'ReturnPage'),
  }),
  createRoute({
    ...inShell,
    path: '/commitments/$id/reissue',
    validateSearch: search.reissue,
    component: lazyRouteComponent(() => import('../commitments/act/reissue-page.js'), 'ReissuePage'),
  }),
  createRoute({
    ...inShell,
    path: '/commitments/$id/amend',
    component: lazyRouteComponent(() => import('../commitments/act/amend-page.js'), 'AmendPage'),
  }),
  createRoute({
    ...inShell,
    path: '/templates',
    component: lazyRouteComponent(() => import('../templates/templates-page.js'), 'TemplatesPage'),
  }),
  createRoute({
    ...inShell,
    path: '/templates/new',
    component: lazyRouteComponent(() => import('../templates/new-template-page.js'), 'NewTemplatePage'),
  }),
  createRoute({
    ...inShell,
    path: '/templates/$id',
    component: lazyRouteComponent(() => import('../templates/template-page.js'), 'TemplatePage'),
  }),
  createRoute({
    ...inShell,
    path: '/templates/$id/edit',
    component: lazyRouteComponent(() => import('../templates/edit-template-page.js'), 'EditTemplatePage'),
  }),
  createRoute({
    ...inShell,
    path: '/templates/$id/draft',
    validateSearch: search.templateDraft,
    component: lazyRouteComponent(() => import('../templates/draft-page.js'), 'DraftPage'),
  }),
  createRoute({
    ...inShell,
    path: '/commitments/$id/items/$itemId',
    component: lazyRouteComponent(() => import('../commitments/work/item-page.js'), 'ItemPage'),
  }),
  createRoute({
    ...inShell,
    path: '/commitments/$id/handover',
    component: lazyRouteComponent(() => import('../handovers/handover-page.js'), 'HandoverPage'),
  }),
  createRoute({
    ...inShell,
    path: '/handovers',
    validateSearch: search.handovers,
    component: lazyRouteComponent(() => import('../handovers/hand-over-page.js'), 'HandOverPage'),
  }),
  createRoute({
    ...inShell,
    path: '/authorities',
    component: lazyRouteComponent(() => import('../authorities/authorities-page.js'), 'AuthoritiesPage'),
  }),
  createRoute({
    ...inShell,
    path: '/sign',
    validateSearch: search.toSign,
    component: lazyRouteComponent(() => import('../commitments/sign/sign-page.js'), 'SignPage'),
  }),
  createRoute({
    ...inShell,
    path: '/countersign',
    validateSearch: search.toSign,
    component: lazyRouteComponent(() => import('../commitments/sign/countersign-page.js'), 'CountersignPage'),
  }),
  createRoute({
    ...inShell,
    path: '/processes/$id',
    component: lazyRouteComponent(() => import('../commitments/process/process-page.js'), 'ProcessPage'),
  }),
] as const;
