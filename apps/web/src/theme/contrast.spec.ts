import { describe, expect, it } from '@jest/globals';
import { tokens } from './tokens.js';

/** Contrast as WCAG 2.2 reckons it. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('The palette', () => {
  it.each([
    ['ink', 'ground'],
    ['muted', 'ground'],
    ['muted', 'stillSoft'],
    ['primary', 'surface'],
    ['primary', 'primarySoft'],
    ['done', 'doneSoft'],
    ['underWay', 'underWaySoft'],
    ['soon', 'soonSoft'],
    ['late', 'lateSoft'],
    ['still', 'stillSoft'],
    ['houseText', 'house'],
    ['houseMuted', 'house'],
    ['gold', 'house'],
    ['houseText', 'houseRaised'],
  ] as const)('lets %s be read on %s', (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('lets the border of a field be seen', () => {
    expect(contrast(tokens.lineStrong, tokens.surface)).toBeGreaterThanOrEqual(3);
  });
});
