import { expect, it } from '@jest/globals';
import { placeOf } from './place-of.js';

it.each([
  ['ITEM', '/commitments/$id/items/$itemId', { id: 'commitment', itemId: 'item' }],
  ['CONFIRM', '/commitments/$id/items/$itemId', { id: 'commitment', itemId: 'item' }],
  ['SUBTASK', '/commitments/$id/items/$itemId', { id: 'commitment', itemId: 'item' }],
  ['ACCEPT_SUBTASK', '/commitments/$id/items/$itemId', { id: 'commitment', itemId: 'item' }],
  ['DECIDE_CAUSE', '/commitments/$id/items/$itemId', { id: 'commitment', itemId: 'item' }],
  ['ANSWER_HANDOVER', '/commitments/$id/handover', { id: 'commitment' }],
  ['SETTLE_HANDOVER', '/commitments/$id/handover', { id: 'commitment' }],
  ['ANSWER_RETURN', '/commitments/$id', { id: 'commitment' }],
  ['LINE', '/plans/$id/lines/$lineId', { id: 'commitment', lineId: 'item' }],
  ['VERIFY_LINE', '/plans/$id/lines/$lineId', { id: 'commitment', lineId: 'item' }],
  ['PLAN', '/plans/$id', { id: 'commitment' }],
  ['REVIEW_PLAN', '/plans/$id', { id: 'commitment' }],
  ['REVISE_PLAN', '/plans/$id', { id: 'commitment' }],
  ['REMEDY', '/findings/$id', { id: 'commitment' }],
  ['ANSWER_REPLY', '/findings/$id', { id: 'commitment' }],
  ['DECIDE_EXCEPTION', '/findings/$id', { id: 'commitment' }],
  ['CHECK_EFFECT', '/findings/$id', { id: 'commitment' }],
  ['SIGN', '/duties/$id', { id: 'duty' }],
  ['SOMETHING_NEW', '/duties/$id', { id: 'duty' }],
])('A duty of kind %s is done at %s', (kind, to, params) => {
  expect(placeOf({ id: 'duty', kind, sourceId: 'commitment', item: 'item' })).toEqual({ to, params });
});
