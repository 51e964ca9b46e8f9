import { changedBy } from './answers.js';
import type { SmallDistrict } from './small-district.js';
import { clearTerms } from './terms.js';
import type { Visitor } from './visitor.js';

type Parties = Pick<SmallDistrict, 'commune' | 'head'>;

/** Drafts a commitment of the head of the commune; its version is 1. */
export async function draftOne(chair: Visitor, { commune, head }: Parties, title?: string): Promise<string> {
  const body = { unitId: commune, signatoryId: head.personId, terms: clearTerms(head.personId, title) };
  return changedBy(await chair.ask('POST', '/api/commitments', body)).id;
}

/** Drafts and issues one; its version is 2. */
export async function issueOne(
  chair: Visitor,
  parties: Parties,
  signBy: string,
  correlationId?: string,
): Promise<string> {
  const id = await draftOne(chair, parties);
  const headers = { 'x-correlation-id': correlationId };
  changedBy(await chair.ask('POST', `/api/commitments/${id}/issue`, { version: 1, signBy }, headers));
  return id;
}
