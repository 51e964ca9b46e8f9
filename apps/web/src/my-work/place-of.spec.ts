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
  ['SIGN', '/duties/$id', { id: 'duty' }],
  ['SOMETHING_NEW', '/duties/$id', { id: 'duty' }],
])('A duty of kind %s is done at %s', (kind, to, params) => {
  expect(placeOf({ id: 'duty', kind, sourceId: 'commitment', item: 'item' })).toEqual({ to, params });
});
