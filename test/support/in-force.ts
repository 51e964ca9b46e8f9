import { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { answerOf, changedBy } from './answers.js';
import type { SmallDistrict } from './small-district.js';
import type { clearTerms } from './terms.js';
import type { Visitor } from './visitor.js';

interface People {
  readonly small: SmallDistrict;
  readonly chair: Visitor;
  readonly head: Visitor;
}

/** What waits for a signature of one's own, as it is read and sent back. */
export async function toSign(who: Visitor, id: string): Promise<object> {
  const { version, pendingHash } = answerOf(getCommitment, await who.ask('GET', `/api/commitments/${id}`));
  return { commitments: [{ id, version, termsHash: pendingHash }] };
}

/** A commitment drafted, issued, signed and countersigned by real requests; its first item with it. */
export async function inForce(
  { small, chair, head }: People,
  terms: object & Pick<ReturnType<typeof clearTerms>, 'items'>,
): Promise<{ id: string; itemId: string }> {
  const body = { unitId: small.commune, signatoryId: small.head.personId, terms };
  const { id } = changedBy(await chair.ask('POST', '/api/commitments', body));
  changedBy(await chair.ask('POST', `/api/commitments/${id}/issue`, { version: 1, signBy: '2024-12-30' }));
  for (const [who, act] of [
    [head, 'signatures'],
    [chair, 'countersignatures'],
  ] as const) {
    const { status, body: refusal } = await who.ask('POST', `/api/commitments/${act}`, await toSign(who, id));
    if (status !== 200) throw new Error(`not signed: ${JSON.stringify(refusal)}`);
  }
  return { id, itemId: terms.items[0]?.id ?? '' };
}
