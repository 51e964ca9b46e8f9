import { textOf, wordsFor } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';
import { wordsEn } from './words.en.js';

/** What is said about requests as such, whatever they ask for. */
export const requestsEn = {
  MALFORMED_JSON: says(
    'The body can’t be read',
    'The body is not JSON in UTF-8. Check it and send it again.',
  ),
  DUPLICATE_KEY: says(
    'A field came twice',
    (details) => `The field “${textOf(details, 'key')}” came twice. Keep one and send it again.`,
  ),
  FORBIDDEN_KEY: says(
    'A field’s name is forbidden',
    (details) => `A field can’t be named “${textOf(details, 'key')}”. Leave it out and send it again.`,
  ),
  JSON_TOO_DEEP: says(
    'The body is nested too deeply',
    (details) => `A body may be nested ${textOf(details, 'limit')} levels deep at most.`,
  ),
  UNSTORABLE_CHARACTER: says(
    'A character can’t be stored',
    'There is a NUL or half a Unicode surrogate pair. Remove it and send it again.',
  ),
  MALFORMED_URL: says('The address can’t be read', 'It holds a wrong percent-encoding. Check the link.'),
  INVALID_IDEMPOTENCY_KEY: says(
    'The Idempotency-Key is not valid',
    'An Idempotency-Key has 16 to 200 visible ASCII characters and no spaces.',
  ),
  BAD_REQUEST: says(
    'The request is not valid',
    'The server can’t make sense of it. Check it and send it again.',
  ),
  UNAUTHENTICATED: says('Not signed in', 'You have not signed in, or the session has ended. Sign in again.'),
  WRONG_CREDENTIALS: says(
    'Username or password is wrong',
    'Check both. If you forgot the password, ask an administrator for a new one.',
  ),
  WRONG_PASSWORD: says(
    'The password is wrong',
    'Enter your present password. If you forgot it, ask an administrator for a new one.',
  ),
  OWN_PASSWORD_NEEDED: says(
    'A password of your own is needed to sign',
    'An administrator set your present password, so that it can’t stand for you yet. Open My account, change it to one that only you know, then sign.',
  ),
  SAME_PASSWORD: says(
    'The new password is the old one',
    'Choose one that differs from your present password.',
  ),
  TOO_MANY_VIEWS: says('There are too many saved views', (details) => {
    return `Everybody saves up to ${textOf(details, 'most')} views. Delete one that is no longer used and save again.`;
  }),
  VIEW_NAME_TAKEN: says('That name is taken', (details) => {
    return `You have a view called “${textOf(details, 'name')}” already. Choose another name, or delete the old view first.`;
  }),
  TOO_MANY_TOKENS: says('There are too many tokens', (details) => {
    return `A person may hold ${textOf(details, 'most')} tokens. Revoke one that is not used before you create another.`;
  }),
  NOT_ALLOWED: says('Not allowed', (details) => {
    const whoCan = wordsFor(details, 'whoCan', 'function', wordsEn.functions);
    return whoCan.length > 0
      ? `You may not do this. Who may: ${whoCan.join(', ')}.`
      : 'You may not do this. Ask an administrator if it should be your task.';
  }),
  CSRF: says(
    'It is not certain that the request came from this page',
    'Reload the page and try again. A program has to send the header X-CSRF-Token.',
  ),
  NOT_FOUND: says('Not found', 'It does not exist, or you may not see it. Check the link.'),
  SLOW_REQUEST: says(
    'The request came too slowly',
    'The server did not receive all of it in time. Check the connection and send it again.',
  ),
  VERSION_CONFLICT: says('Somebody else changed it first', (details) => {
    const since = wordsFor(details, 'since', 'type', wordsEn.events);
    const what = since.length > 0 ? ` (${since.join('; ')})` : '';
    return `It changed while you were looking at it${what}. Reload to see the newest version, then try again.`;
  }),
  SECRET_SHOWN_ONCE: says(
    'A secret is shown once',
    'This was done already and its secret was answered once. If you lost it, revoke it and create another.',
  ),
  BODY_TOO_LARGE: says(
    'The body is too large',
    'A body may have 256 kB at most. Shorten it and send it again.',
  ),
  URL_TOO_LONG: says('The address is too long', 'Shorten the address and try again.'),
  UNSUPPORTED_MEDIA: says('The format is not supported', (details) => {
    const accepted = textOf(details, 'accepted');
    return accepted === ''
      ? 'Only JSON is taken (Content-Type: application/json).'
      : `The bytes of a file are taken here (Content-Type: ${accepted}).`;
  }),
  VALIDATION: says(
    'Some of the input is not valid',
    'Something is missing or wrong. Correct the fields that are named and send it again.',
  ),
  VALUE_OUT_OF_RANGE: says(
    'A value is out of range',
    'A value lies beyond what can be stored. Check the numbers and dates.',
  ),
  IDEMPOTENCY_KEY_REUSED: says(
    'The Idempotency-Key belongs to another request',
    'This key was used for a request with another content. Use a new key for a new request.',
  ),
  RULE_BROKEN: says('It can’t be done', 'A rule that is in force forbids it. Reload to see where it stands.'),
  TOO_MANY_ATTEMPTS: says('Too many attempts', (details) => {
    const seconds = textOf(details, 'retryAfter');
    return seconds
      ? `There were too many attempts. Try again in ${seconds} seconds.`
      : 'There were too many attempts. Wait some minutes and try again.';
  }),
  TOO_MANY_STREAMS: says(
    'Too many pages are open',
    'This session has too many pages open. Close those you don’t need.',
  ),
  INTERNAL: says(
    'Something went wrong here',
    'It was not done, and the fault is ours. If it happens again, tell an administrator the correlation id.',
  ),
  UNAVAILABLE: says(
    'The service is interrupted for a moment',
    'The database is not ready. Try again in some seconds; what you typed is kept.',
  ),
} as const satisfies ProblemTexts;
