import { useRead } from '../../api/use-read.js';
import { placeOf } from '../../my-work/place-of.js';
import { ButtonLink } from '../../page/button-link.js';
import { useTexts } from '../../texts/language.js';
import type { ItemAtWork } from './items.js';

/** From a claim that was answered on to the next one that waits for the reader: many are looked at one after the other. */
export function NextClaim({ commitmentId, work }: { commitmentId: string; work: ItemAtWork }) {
  const { itemId, status } = work;
  const t = useTexts();
  // The bar above counts what is unread in the same answer, so that nothing more is asked for.
  const duties = useRead('getMyWork', {}).data?.duties ?? [];
  // What one template drafted for many has the same ids of items in each.
  const waiting = duties.filter(
    ({ kind, sourceId, item }) => kind === 'CONFIRM' && !(sourceId === commitmentId && item === itemId),
  );
  const [next] = waiting;
  if (!next || (status !== 'COMPLETED' && status !== 'REWORK')) return null;
  return (
    <ButtonLink {...placeOf(next)} main>
      {t.atWork.nextClaim(waiting.length)}
    </ButtonLink>
  );
}
