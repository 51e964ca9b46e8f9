import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { unkerned } from './unkerned.js';

const file = createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf');
const advances = (bytes: Buffer, text: string): (number | undefined)[] => {
  const font = create(bytes);
  if (!('layout' in font)) throw new Error('a collection');
  return font.layout(text).positions.map(({ xAdvance }) => xAdvance);
};

describe('a font without its kerning', () => {
  const kerned = readFileSync(file);

  it('gives every letter its own width, whatever stands beside it', () => {
    const apart = [...advances(unkerned(kerned), 'A'), ...advances(unkerned(kerned), 'V')];
    expect(advances(unkerned(kerned), 'AV')).toEqual(apart);
    expect(advances(kerned, 'AV')).not.toEqual(apart);
  });

  it('leaves what it was given as it is', () => {
    const given = Buffer.from(kerned);
    unkerned(given);
    expect(given.equals(kerned)).toBe(true);
  });
});
