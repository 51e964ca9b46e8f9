import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { unkerned } from './unkerned.js';

/**
 * Tinos has the widths of Times New Roman, which the decree asks for and nobody may pass on, and Cousine those of Courier New;
 * both have all of Vietnamese (TCVN 6909:2001).
 */
export const documentFonts = {
  Tinos: {
    normal: 'tinos/400Regular/Tinos_400Regular.ttf',
    bold: 'tinos/700Bold/Tinos_700Bold.ttf',
    italics: 'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
    bolditalics: 'tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  },
  Cousine: { normal: 'cousine/400Regular/Cousine_400Regular.ttf' },
};

const { resolve } = createRequire(import.meta.url);
const read = (name: string): Buffer => unkerned(readFileSync(resolve(`@expo-google-fonts/${name}`)));

/** The bytes of each font by its name. */
export const fontFiles: ReadonlyMap<string, Buffer> = new Map(
  Object.values(documentFonts).flatMap((family) =>
    Object.values(family).map((name) => [name, read(name)] as const),
  ),
);

const open = (name: string): Font => {
  const font = create(fontFiles.get(name) ?? read(name));
  if (!('characterSet' in font)) throw new Error(`A collection, not a font: ${name}`);
  return font;
};
const bold = open(documentFonts.Tinos.bold);

const fixedWidth = new Set(open(documentFonts.Cousine.normal).characterSet);

/** Ends the list of a font's letters (OpenType, cmap format 4) and is none of them; XML forbids it. */
const END_OF_LIST = 0xffff;

/** The code points that both families can draw; all styles of Tinos draw the same. */
export const drawable: ReadonlySet<number> = new Set(
  bold.characterSet.filter((code) => code !== END_OF_LIST && fixedWidth.has(code)),
);

/** How wide a line in bold Tinos is, in points. */
export const boldWidth = (text: string, size: number): number =>
  (bold.layout(text).advanceWidth / bold.unitsPerEm) * size;
