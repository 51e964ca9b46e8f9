import { describe, expect, it } from '@jest/globals';
import { ApiProblem, isLostPart, isMissing, isOutage, readFailure, Unreachable } from './problems.js';

const answer = (body: string, status: number, type: string) =>
  new Response(body, { status, headers: { 'content-type': type } });

const problem = (status: number) => ({
  type: 'about:blank',
  title: 'Không làm được',
  status,
  code: 'WRONG_STATUS',
  detail: '',
  correlationId: 'c',
});

describe('What came instead of a reply', () => {
  it('is the problem that the API described', async () => {
    const failure = await readFailure(
      answer(JSON.stringify(problem(409)), 409, 'application/problem+json; charset=utf-8'),
    );
    expect(failure).toBeInstanceOf(ApiProblem);
    expect(failure).toMatchObject({ problem: { code: 'WRONG_STATUS', status: 409 } });
  });

  it.each([
    ['a page of a gateway', answer('<html>', 502, 'text/html')],
    ['broken JSON', answer('{', 500, 'application/json')],
    ['JSON of another kind', answer('{"error":"x"}', 500, 'application/json')],
  ])('counts %s as not reached', async (_, response) => {
    expect(await readFailure(response)).toBeInstanceOf(Unreachable);
  });

  it.each([
    'Failed to fetch dynamically imported module: https://camket.vn/assets/a.js',
    'error loading dynamically imported module: https://camket.vn/assets/a.js',
    'Importing a module script failed.',
    'Unable to preload CSS for /assets/a.css',
  ])('is a lost part of the page in any browser: %s', (message) => {
    expect(isLostPart(new TypeError(message))).toBe(true);
    expect(isLostPart(new TypeError('x is not a function'))).toBe(false);
  });

  it('is an outage where only waiting helps', () => {
    expect(isOutage(new Unreachable())).toBe(true);
    expect(isOutage(new ApiProblem(problem(503)))).toBe(true);
    expect(isOutage(new ApiProblem(problem(409)))).toBe(false);
  });

  it('is a missing record where the API knows none, and where the address is no id', () => {
    const refused = (pointer: string) =>
      new ApiProblem({ ...problem(422), errors: [{ pointer, code: 'NOT_AN_ID', detail: '' }] });
    expect(isMissing(new ApiProblem(problem(404)))).toBe(true);
    expect(isMissing(refused('/params/id'))).toBe(true);
    expect(isMissing(refused('/query/unitId'))).toBe(false);
    expect(isMissing(new ApiProblem(problem(403)))).toBe(false);
    expect(isMissing(new Unreachable())).toBe(false);
  });
});
