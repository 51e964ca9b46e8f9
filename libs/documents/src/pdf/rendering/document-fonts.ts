import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

const { resolve } = createRequire(import.meta.url);
const tinos = (style: string): string => resolve(`@expo-google-fonts/tinos/${style}/Tinos_${style}.ttf`);
const cousine = resolve('@expo-google-fonts/cousine/400Regular/Cousine_400Regular.ttf');

/**
 * Tinos has the widths of Times New Roman, which the decree asks for and nobody may pass on, and Cousine those of Courier New;
 * both have all of Vietnamese (TCVN 6909:2001).
 */
export const documentFonts = {
  Tinos: {
    normal: tinos('400Regular'),
    bold: tinos('700Bold'),
    italics: tinos('400Regular_Italic'),
    bolditalics: tinos('700Bold_Italic'),
  },
  Cousine: { normal: cousine },
};

const open = (path: string): Font => {
  const font = openSync(path);
  if (!('characterSet' in font)) throw new Error(`A collection, not a font: ${path}`);
  return font;
};
const bold = open(documentFonts.Tinos.bold);

const fixedWidth = new Set(open(cousine).characterSet);

/** The code points that both families can draw; all styles of Tinos draw the same. */
export const drawable: ReadonlySet<number> = new Set(
  bold.characterSet.filter((code) => fixedWidth.has(code)),
);

/** How wide a line in bold Tinos is, in points. */
export const boldWidth = (text: string, size: number): number =>
  (bold.layout(text).advanceWidth / bold.unitsPerEm) * size;
