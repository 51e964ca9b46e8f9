import { describe, expect, it } from '@jest/globals';
import { smtpOutcome } from './smtp-outcome.js';

const failure = (about: object, name = 'Error') => Object.assign(new Error('it failed'), { name }, about);
const said = (responseCode: number, command: string, response: string) =>
  smtpOutcome(failure({ code: 'EENVELOPE', responseCode, command, response }));

describe('a message that a mail server did not take', () => {
  it.each([
    ['550 5.1.1 no such user', 'BOUNCED'],
    ['550 no such user', 'BOUNCED'],
    ['550 5.2.1 mailbox disabled', 'BOUNCED'],
    ['552 5.2.2 mailbox full', 'REFUSED'],
    ['554 5.7.1 relay access denied', 'REFUSED'],
    ['550 5.7.26 unauthenticated', 'REFUSED'],
  ])('at RCPT: %s', (response, outcome) =>
    expect(said(Number(response.slice(0, 3)), 'RCPT TO', response)).toMatchObject({
      outcome,
      error: response,
    }),
  );

  it.each([
    ['MAIL FROM', 550, 'REFUSED'],
    ['DATA', 554, 'REFUSED'],
    ['RCPT TO', 450, 'LATER'],
    ['DATA', 452, 'LATER'],
    ['DATA', 503, 'LATER'],
  ])('at %s with %d', (command, code, outcome) =>
    expect(said(code, command, `${code} no`)).toEqual({ outcome, error: `${code} no` }),
  );

  it.each([
    failure({ code: 'ECONNECTION' }),
    failure({ code: 'ETIMEDOUT' }),
    failure({ code: 'ECONNREFUSED', command: 'CONN' }),
    failure({ code: 'ENOTFOUND' }),
    failure({ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }),
    failure({ code: 'ESOCKET' }),
    failure({ code: 'EENVELOPE', responseCode: 421, command: 'MAIL FROM' }),
    failure({}, 'AbortError'),
    failure({}, 'TimeoutError'),
  ])('for want of a server: %o', (error) =>
    expect(smtpOutcome(error)).toMatchObject({ outcome: 'LATER', nobodyThere: true }),
  );

  it('because its address is none', () => {
    expect(smtpOutcome(failure({ code: 'EENVELOPE', command: 'API' }))).toMatchObject({ outcome: 'BOUNCED' });
  });

  it('for a reason nobody foresaw', () => {
    expect(smtpOutcome('?')).toEqual({ outcome: 'LATER', error: '?' });
  });
});
