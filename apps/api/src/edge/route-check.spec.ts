import { describe, expect, it } from '@jest/globals';
import { endpoint } from '#libs/contracts/src/endpoint.js';
import { z } from 'zod';
import { routeProblems } from './route-check.js';

const named = (name: string) =>
  endpoint({ name, method: 'GET', path: `/api/${name}`, summary: '', tag: '', reply: z.undefined() });
const [one, two] = [named('one'), named('two')];

describe('routes and definitions', () => {
  it('fit when each has the other', () => {
    expect(routeProblems([{ handler: 'A.one', definition: one }], [one])).toEqual([]);
  });

  it('don’t fit when one is alone or double, and every case is named', () => {
    const routes = [
      { handler: 'A.bare', definition: undefined },
      { handler: 'A.one', definition: one },
      { handler: 'B.one', definition: one },
      { handler: 'B.other', definition: named('other') },
    ];
    expect(routeProblems(routes, [one, two])).toEqual([
      'A.bare has no definition: put @Endpoint(…) on it',
      'other is not among the endpoints: export it from libs/contracts/src/http',
      'one has several handlers: A.one, B.one',
      'two has no handler',
    ]);
  });
});
