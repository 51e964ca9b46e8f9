import type { Random } from './random.js';

const strange: readonly unknown[] = [
  null,
  true,
  0,
  -0,
  -1,
  1.5,
  1e308,
  -1e308,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  '',
  ' ',
  '\u0000',
  '\uD800',
  '\uFFFF',
  'á'.normalize('NFD'),
  'x'.repeat(5_000),
  '0000-00-00',
  '2024-02-30',
  '9999-12-31',
  '+275760-09-13',
  'Infinity',
  'NaN',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '%s%n',
  '../../etc/passwd',
  [],
  {},
  [[[[]]]],
  { constructor: { prototype: {} } },
  Array.from({ length: 500 }, () => 'x'),
];

/** A value with one thing in it changed: replaced, left out, doubled or added. */
export function mutate(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.15)) return random.pick(strange);
  if (Array.isArray(value)) {
    const list: unknown[] = value;
    if (list.length === 0 || random.chance(0.3))
      return [...list, random.chance(0.5) ? list[0] : random.pick(strange)];
    const at = random.below(list.length);
    return random.chance(0.2)
      ? list.filter((_, index) => index !== at)
      : list.with(at, mutate(list[at], random));
  }
  const entries = Object.entries(value);
  if (entries.length === 0 || random.chance(0.15))
    return { ...value, [random.pick(['tenantId', 'x', '', 'toString', 'id'])]: random.pick(strange) };
  const [name, inner] = random.pick(entries);
  if (random.chance(0.2)) return Object.fromEntries(entries.filter(([other]) => other !== name));
  return { ...value, [name]: mutate(inner, random) };
}

/** Bytes that may or may not be JSON. */
export function garbage(random: Random, valid: string): Buffer {
  const bytes = Buffer.from(valid);
  switch (random.below(5)) {
    case 0:
      return Buffer.from(Array.from({ length: random.below(200) }, () => random.below(256)));
    case 1:
      return bytes.subarray(0, random.below(bytes.length + 1));
    case 2:
      return Buffer.concat([bytes, bytes]);
    case 3: {
      const depth = 1 + random.below(2_000);
      return Buffer.from('['.repeat(depth) + ']'.repeat(depth));
    }
    default: {
      const copy = Buffer.from(bytes);
      for (let times = 0; times < 3 && copy.length > 0; times++)
        copy[random.below(copy.length)] = random.below(256);
      return copy;
    }
  }
}
