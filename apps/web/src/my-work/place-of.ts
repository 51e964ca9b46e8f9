import type { Duty } from '#libs/contracts/src/http/duties.js';

/** The address of the page where a duty is done. */
export type Place =
  | {
      readonly to: '/commitments/$id/items/$itemId';
      readonly params: { readonly id: string; readonly itemId: string };
    }
  | {
      readonly to: '/commitments/$id/handover' | '/commitments/$id';
      readonly params: { readonly id: string };
    }
  | {
      readonly to: '/plans/$id/lines/$lineId';
      readonly params: { readonly id: string; readonly lineId: string };
    }
  | { readonly to: '/plans/$id' | '/findings/$id'; readonly params: { readonly id: string } }
  | { readonly to: '/duties/$id'; readonly params: { readonly id: string } };

/** Where one does what is owed; what has no page of its own is looked at as a duty. */
export function placeOf({
  id,
  kind,
  sourceId,
  item,
}: Pick<Duty, 'id' | 'kind' | 'sourceId' | 'item'>): Place {
  switch (kind) {
    case 'ITEM':
    case 'CONFIRM':
    case 'SUBTASK':
    case 'ACCEPT_SUBTASK':
    case 'DECIDE_CAUSE':
      // The page of an item is found by the sub-task or the cause as well.
      return { to: '/commitments/$id/items/$itemId', params: { id: sourceId, itemId: item } };
    case 'ANSWER_HANDOVER':
    case 'SETTLE_HANDOVER':
      return { to: '/commitments/$id/handover', params: { id: sourceId } };
    case 'ANSWER_RETURN':
      return { to: '/commitments/$id', params: { id: sourceId } };
    case 'LINE':
    case 'VERIFY_LINE':
      return { to: '/plans/$id/lines/$lineId', params: { id: sourceId, lineId: item } };
    case 'PLAN':
    case 'REVIEW_PLAN':
    case 'REVISE_PLAN':
      return { to: '/plans/$id', params: { id: sourceId } };
    case 'REMEDY':
    case 'ANSWER_REPLY':
    case 'DECIDE_EXCEPTION':
    case 'CHECK_EFFECT':
      return { to: '/findings/$id', params: { id: sourceId } };
    default:
      return { to: '/duties/$id', params: { id } };
  }
}
