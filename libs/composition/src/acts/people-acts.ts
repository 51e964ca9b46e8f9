import { z } from 'zod';
import { commitments, day, idOf, words } from './act-fields.js';

/** Who holds which post, stands in for whom, and takes over what another owed. */
export const peopleActs = [
  z.strictObject({
    kind: z.literal('BE_AWAY'),
    absenceId: z.uuid(),
    from: day,
    to: day,
    deputyId: idOf('person').nullable(),
  }),
  z.strictObject({
    kind: z.literal('AUTHORISE'),
    authorityId: z.uuid(),
    delegateId: idOf('person'),
    capacity: z.enum(['KT', 'TL', 'TUQ']),
    document: z.string(),
    unitId: idOf('unit'),
    acts: z.array(z.enum(['SIGN', 'COUNTERSIGN'])).min(1),
    from: day,
    to: day,
  }),
  z.strictObject({
    kind: z.literal('END_POST'),
    personId: idOf('person'),
    positionId: z.uuid(),
    /** The last day. */
    on: day,
  }),
  z.strictObject({
    kind: z.literal('APPOINT_HEAD'),
    personId: idOf('person'),
    positionId: z.uuid(),
    unitId: idOf('unit'),
    title: z.string(),
    from: day,
    functions: z.array(
      z.strictObject({ grantId: z.uuid(), function: z.enum(['SIGNATORY', 'HEAD_OF_UNIT']) }),
    ),
  }),
  z.strictObject({
    kind: z.literal('HAND_OVER'),
    commitments,
    to: idOf('person'),
    /** The successor's first day. */
    on: day,
    note: words,
  }),
  /** The successor accepts the statement as it is. */
  z.strictObject({ kind: z.literal('ACCEPT_HANDOVER'), commitment: z.uuid() }),
] as const;

export type PeopleAct = z.output<(typeof peopleActs)[number]>;
