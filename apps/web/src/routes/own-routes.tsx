import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as search from '../search.js';
import { inShell } from './shell-route.js';

/** What is one's own: work, calendar, messages, account. */
export const ownRoutes = [
  createRoute({
    ...inShell,
    path: '/',
    component: lazyRouteComponent(() => import('../my-work/my-work-page.js'), 'MyWorkPage'),
  }),
  createRoute({
    ...inShell,
    path: '/calendar',
    validateSearch: search.calendar,
    component: lazyRouteComponent(() => import('../my-calendar/my-calendar-page.js'), 'MyCalendarPage'),
  }),
  createRoute({
    ...inShell,
    path: '/mailbox',
    validateSearch: search.mailbox,
    component: lazyRouteComponent(() => import('../mailbox/mailbox-page.js'), 'MailboxPage'),
  }),
  createRoute({
    ...inShell,
    path: '/notices',
    validateSearch: search.notices,
    component: lazyRouteComponent(() => import('../notices/notices-page.js'), 'NoticesPage'),
  }),
  createRoute({
    ...inShell,
    path: '/account',
    component: lazyRouteComponent(() => import('../session/account-page.js'), 'AccountPage'),
  }),
  createRoute({
    ...inShell,
    path: '/tokens',
    component: lazyRouteComponent(() => import('../session/tokens-page.js'), 'TokensPage'),
  }),
] as const;
