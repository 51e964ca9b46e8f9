import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { byId, date, instant, language, line, nothing, page, unit, uuid } from './common.js';

export const officialFunction = z.enum([
  'ASSIGNER',
  'SIGNATORY',
  'HEAD_OF_UNIT',
  'STAFF',
  'HR_UNIT',
  'INSPECTOR',
  'ONE_STOP_DESK',
  'SECRETARIAT',
  'ADMINISTRATOR',
  'AUDITOR',
]);

const password = z.string().min(1).max(200);

export const session = z.strictObject({
  person: z.strictObject({ id: uuid, name: z.string(), post: z.string().nullable() }),
  tenant: z.strictObject({ id: uuid, name: z.string() }),
  functions: z.array(z.strictObject({ function: officialFunction, unit })),
  /** Sent back as `X-CSRF-Token` with every write. */
  csrfToken: z.string(),
  language,
  /** Somebody else set the password: it must be changed before one can sign. */
  initialPassword: z.boolean(),
  /** Until when signing needs no password again; null without a grant. */
  signingGrantUntil: instant.nullable(),
  /** Whether PDFs signed elsewhere are taken: there are roots to verify them against. */
  takesSignedPdfs: z.boolean(),
});
export type Session = z.output<typeof session>;

/** What a page needs before anybody has signed in. */
export const getWelcome = endpoint({
  name: 'getWelcome',
  method: 'GET',
  path: '/api/welcome',
  summary: 'Business time, and in demo mode the accounts to try',
  tag: 'session',
  open: true,
  reply: z.strictObject({
    now: instant,
    today: date,
    demo: z.boolean(),
    accounts: z.array(
      z.strictObject({
        username: z.string(),
        password: z.string(),
        name: z.string(),
        post: z.string(),
        /** What he is in the story first of all; he may hold others too. */
        function: officialFunction,
      }),
    ),
  }),
});

export const signIn = endpoint({
  name: 'signIn',
  method: 'POST',
  path: '/api/session',
  summary: 'Sign in; the session comes as an HttpOnly cookie',
  tag: 'session',
  open: true,
  secrets: ['password', 'csrfToken'],
  body: z.strictObject({ username: line(100), password }),
  reply: session,
});

export const getSession = endpoint({
  name: 'getSession',
  method: 'GET',
  path: '/api/session',
  summary: 'Who one is and what one may',
  tag: 'session',
  reply: session,
});

export const signOut = endpoint({
  name: 'signOut',
  method: 'DELETE',
  path: '/api/session',
  summary: 'Sign out here',
  tag: 'session',
  status: 204,
  reply: nothing,
});

export const signOutEverywhere = endpoint({
  name: 'signOutEverywhere',
  method: 'DELETE',
  path: '/api/sessions',
  summary: 'End all one’s sessions, this one too',
  tag: 'session',
  status: 204,
  reply: nothing,
});

export const openSigningGrant = endpoint({
  name: 'openSigningGrant',
  method: 'POST',
  path: '/api/session/signing-grant',
  summary: 'Re-enter the password; for some minutes this session may sign',
  tag: 'session',
  secrets: ['password'],
  body: z.strictObject({ password }),
  reply: z.strictObject({ until: instant }),
});

export const changePassword = endpoint({
  name: 'changePassword',
  method: 'PUT',
  path: '/api/session/password',
  summary: 'Change one’s password; all other sessions end',
  tag: 'session',
  status: 204,
  secrets: ['current', 'next'],
  body: z.strictObject({ current: password, next: z.string().min(12).max(200) }),
  reply: nothing,
});

export const setLanguage = endpoint({
  name: 'setLanguage',
  method: 'PUT',
  path: '/api/session/language',
  summary: 'The language of page and mails',
  tag: 'session',
  status: 204,
  body: z.strictObject({ language }),
  reply: nothing,
});

const scope = z.enum([
  'commitments:read',
  'remediation:read',
  'organization:read',
  'operations:read',
  'commitments:write',
  'organization:write',
  /** For the gateway through which mails leave. */
  'deliveries:report',
]);

export const token = z.strictObject({
  id: uuid,
  name: z.string(),
  scopes: z.array(scope),
  createdAt: instant,
  expiresAt: instant,
  lastUsedAt: instant.nullable(),
  revokedAt: instant.nullable(),
});

export const listTokens = endpoint({
  name: 'listTokens',
  method: 'GET',
  path: '/api/tokens',
  summary: 'One’s tokens for integrations',
  tag: 'session',
  reply: page(token),
});

export const createToken = endpoint({
  name: 'createToken',
  method: 'POST',
  path: '/api/tokens',
  summary: 'A token for an integration; its secret is shown once',
  tag: 'session',
  status: 201,
  secrets: ['secret'],
  body: z.strictObject({ name: line(100), scopes: z.array(scope).min(1), days: z.int().min(1).max(366) }),
  reply: z.strictObject({ id: uuid, secret: z.string() }),
});

export const revokeToken = endpoint({
  name: 'revokeToken',
  method: 'DELETE',
  path: '/api/tokens/:id',
  summary: 'End a token at once',
  tag: 'session',
  status: 204,
  params: byId,
  reply: nothing,
});
