import type { FindingDetail } from './finding-detail.js';

/** To whom a recommendation may go. */
export const addressees = ['CHAIR', 'STEERING_COMMITTEE'] as const satisfies readonly NonNullable<
  FindingDetail['addressee']
>[];
