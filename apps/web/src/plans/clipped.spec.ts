import { expect, it } from '@jest/globals';
import { clipped } from './clipped.js';

it.each([
  ['Còn trễ hẹn', 20, 'Còn trễ hẹn'],
  ['Còn tình trạng trễ hẹn trong giải quyết', 20, 'Còn tình trạng trễ…'],
  ['Aaaaaaaaaaaaaaaaaaaaaaaaa', 10, 'Aaaaaaaaaa…'],
  ['Hai\ndòng  chữ', 20, 'Hai dòng chữ'],
])('cuts %j at %i', (text, most, cut) => {
  expect(clipped(text, most)).toBe(cut);
});
