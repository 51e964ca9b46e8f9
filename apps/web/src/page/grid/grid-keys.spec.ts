import { describe, expect, it } from '@jest/globals';
import { gridKey } from './grid-keys.js';

/** "Ctrl+Shift+ArrowUp", with the place of the key where its sign does not tell it. */
function press(keys: string, code = '') {
  const held = keys.split('+');
  return gridKey({
    key: held.at(-1) ?? '',
    code,
    ctrlKey: held.includes('Ctrl'),
    metaKey: held.includes('Meta'),
    shiftKey: held.includes('Shift'),
    altKey: held.includes('Alt'),
  });
}

describe('Keys of a grid', () => {
  it.each([
    ['ArrowUp', { does: 'MOVE', row: -1, column: 0, extend: false }],
    ['Shift+ArrowRight', { does: 'MOVE', row: 0, column: 1, extend: true }],
    ['Ctrl+ArrowDown', { does: 'MOVE', row: Infinity, column: 0, extend: false }],
    ['Home', { does: 'MOVE', row: 0, column: -Infinity, extend: false }],
    ['Ctrl+Shift+End', { does: 'MOVE', row: Infinity, column: Infinity, extend: true }],
    ['Shift+Tab', { does: 'TAB', back: true }],
    ['Enter', { does: 'ENTER', back: false }],
    ['F2', { does: 'EDIT' }],
    ['Alt+ArrowDown', { does: 'OPEN' }],
    ['Delete', { does: 'CLEAR' }],
    ['Ctrl+z', { does: 'UNDO' }],
    ['Meta+Z', { does: 'UNDO' }],
    ['Ctrl+Shift+Z', { does: 'REDO' }],
    ['Ctrl+y', { does: 'REDO' }],
    ['Ctrl+d', { does: 'FILL_DOWN' }],
    ['Shift+F10', { does: 'MENU' }],
    ['Shift+ ', { does: 'SELECT_ROWS' }],
    ['Alt+Shift+ArrowUp', { does: 'SHIFT', by: -1 }],
  ])('%s', (keys, expected) => {
    expect(press(keys)).toEqual(expected);
  });

  it('put rows in and take them out wherever the signs stand', () => {
    expect(press('Ctrl+Shift+=', 'Equal')).toEqual({ does: 'INSERT', by: -1 });
    expect(press('Ctrl+Shift+_', 'Minus')).toEqual({ does: 'REMOVE' });
  });

  it.each([
    'a',
    ' ',
    'Ctrl+c',
    'Ctrl+v',
    'Ctrl+x',
    'Ctrl+-',
    'Ctrl+=',
    'Ctrl+Alt+ArrowDown',
    'Process',
    'F5',
  ])('leave %s to the browser', (keys) => {
    expect(press(keys)).toBeUndefined();
  });
});
