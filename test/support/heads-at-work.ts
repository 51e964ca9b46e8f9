import { getMyWork } from '#libs/contracts/src/http/my-work.js';
import { answerOf, changedBy } from './answers.js';
import { pdf } from './sample-files.js';
import type { Visitor } from './visitor.js';

const workOf = async (who: Visitor) => answerOf(getMyWork, await who.ask('GET', '/api/my-work'));

/** Signs all that waits for his signature, amendments as well. */
export async function signWhatWaits(who: Visitor): Promise<void> {
  const { toSign } = await workOf(who);
  const commitments = toSign.map(({ id, version, pendingHash }) => ({ id, version, termsHash: pendingHash }));
  const { status, body } = await who.ask('POST', '/api/commitments/signatures', { commitments });
  if (status !== 200) throw new Error(`not signed: ${JSON.stringify(body)}`);
}

/** Where the item is that he owes first. */
export async function firstItem(who: Visitor): Promise<string> {
  const duty = (await workOf(who)).duties.find(({ kind }) => kind === 'ITEM');
  if (!duty) throw new Error('nothing is owed');
  return `/api/commitments/${duty.sourceId}/items/${duty.item}`;
}

/** Says that the item he owes first is done, and shows a file for it. */
export async function claimFirst(who: Visitor): Promise<void> {
  const item = await firstItem(who);
  changedBy(await who.ask('POST', `${item}/reports`, { percent: 90, health: 'AT_RISK' }));
  const { body } = await who.ask('POST', '/api/files?name=bao-cao.pdf', pdf(item));
  const { id: fileId } = body as { id: string };
  changedBy(await who.ask('POST', `${item}/evidence`, { fileId }));
  changedBy(await who.ask('POST', `${item}/claims`, {}));
}
