import { describe, expect, it } from '@jest/globals';
import { parseJson } from './json-body.js';

const parse = (text: string): unknown => parseJson(Buffer.from(text));
const refusing = (code: string): Record<string, unknown> => expect.objectContaining({ code });

describe('a JSON body', () => {
  it('is read as it stands', () => {
    const value = { tên: 'Đô Lương', list: [1, -2.5e3, true, null, '"\\/\n'], nested: { a: { a: 'a' } } };
    expect(parse(JSON.stringify(value))).toEqual(value);
    expect(parse(' [ ] ')).toEqual([]);
    expect(parse('')).toBeUndefined();
  });

  it.each([
    '{',
    '{"a":1,}',
    "{'a':1}",
    '{"a":1}x',
    '// no\n{}',
    'NaN',
    '{"a":"\t"}',
    '\ufeff{}',
    'undefined',
  ])('that is malformed is refused: %j', (text) =>
    expect(() => parse(text)).toThrow(refusing('MALFORMED_JSON')),
  );

  it('that is not UTF-8 is refused', () => {
    expect(() => parseJson(Buffer.from([0x22, 0xff, 0x22]))).toThrow(refusing('MALFORMED_JSON'));
  });

  it.each(['{"a":1,"a":2}', '{"x":[{"b":{},"c":1,"b":{}}]}', '{"a":1,"\\u0061":2}', '{"" : 1, "":1}'])(
    'with a key twice is refused: %j',
    (text) => expect(() => parse(text)).toThrow(refusing('DUPLICATE_KEY')),
  );

  it('may have the same key in different objects, and the same text as key and value', () => {
    expect(parse('{"a":{"a":"a"},"b":[{"a":1},{"a":2}]}')).toEqual({
      a: { a: 'a' },
      b: [{ a: 1 }, { a: 2 }],
    });
  });

  it.each(['"\\u0000"', '{"\\u0000":1}', '[["a\\u0000b"]]', '"\\ud800"', '"\\udc00\\ud800"'])(
    'with what PostgreSQL can’t store is refused: %j',
    (text) => expect(() => parse(text)).toThrow(refusing('UNSTORABLE_CHARACTER')),
  );

  it('may speak of NUL, and hold whole surrogate pairs', () => {
    expect(parse('"\\\\u0000"')).toBe('\\u0000');
    expect(parse('"\\ud83d\\ude00 😀"')).toBe('😀 😀');
  });

  it.each(['{"__proto__":{}}', '{"a":{"\\u005f_proto__":1}}'])('with a prototype is refused: %j', (text) =>
    expect(() => parse(text)).toThrow(refusing('FORBIDDEN_KEY')),
  );

  it('may be nested 32 levels deep and no deeper', () => {
    const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    expect(() => parse(nested(32))).not.toThrow();
    expect(() => parse(nested(33))).toThrow(refusing('JSON_TOO_DEEP'));
    expect(() => parse(`${'{"a":'.repeat(33)}1${'}'.repeat(33)}`)).toThrow(refusing('JSON_TOO_DEEP'));
    expect(() => parse(nested(20_000))).toThrow(refusing('JSON_TOO_DEEP'));
    expect(() => parse('['.repeat(20_000))).toThrow(refusing('MALFORMED_JSON'));
  });

  it.each([
    ['quotes escaped', JSON.stringify('"'.repeat(120_000))],
    [
      'many keys',
      JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, 1]))),
    ],
    ['white space', `{"a"${' '.repeat(250_000)}:1}`],
    ['strings before white space', `[${'""  ,'.repeat(50_000)}""]`],
  ])('of 250 kB takes no longer for its shape: %s', (_, text) => {
    const before = process.cpuUsage();
    parse(text);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(250);
  });
});
