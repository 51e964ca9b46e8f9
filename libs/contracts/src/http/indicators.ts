import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { indicator } from './commitment-terms.js';

const { code, name, unit, direction, rollUp } = indicator.shape;

export const listIndicators = endpoint({
  name: 'listIndicators',
  method: 'GET',
  path: '/api/indicators',
  summary:
    'Indicators that commitments of a year and of the one before are measured by, as they were last written',
  tag: 'commitments',
  query: z.strictObject({ year: z.coerce.number().int().min(2000).max(2100) }),
  reply: z.strictObject({
    indicators: z.array(
      z.strictObject({
        code,
        name,
        unit,
        direction,
        rollUp,
        /** How many units promise something by it. */
        units: z.int(),
      }),
    ),
  }),
});
