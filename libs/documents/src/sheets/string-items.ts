import type { XmlReader } from './read-xml.js';
import type { UploadedPackage } from './uploaded-package.js';
import { readXml } from './read-xml.js';
import { asCellText } from './xml-text.js';

/**
 * The text that `_x000D_` and the like stand for (ECMA-376 Part 1 §22.9.2.19), composed (NFC). It is made once for a shared
 * string: a copy for each of the cells that share it would make gigabytes of a small file.
 */
export const unescaped = (text: string): string =>
  asCellText(
    text
      .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .normalize('NFC'),
  );

/**
 * Gathers the text of one string item: plain, or in runs of different looks. Phonetic hints (`rPh`) are how it is pronounced
 * and no part of it.
 */
export class StringItem implements Required<XmlReader> {
  private gathered = '';
  private inText = false;
  private inHint = false;

  open(name: string): void {
    if (name === 'rPh') this.inHint = true;
    if (name === 't') this.inText = !this.inHint;
  }

  text(text: string): void {
    if (this.inText) this.gathered += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.inHint = false;
    if (name === 't') this.inText = false;
  }

  /** What was gathered since the last call. */
  take(): string {
    const text = this.gathered === '' ? '' : unescaped(this.gathered);
    this.gathered = '';
    return text;
  }
}

/** The workbook's shared strings, in their order. */
export async function readSharedStrings(uploaded: UploadedPackage, path: string): Promise<readonly string[]> {
  const strings: string[] = [];
  const item = new StringItem();
  await readXml(uploaded.pieces(path), {
    open: (name) => item.open(name),
    text: (text) => item.text(text),
    close(name) {
      item.close(name);
      if (name === 'si') strings.push(item.take());
    },
  });
  return strings;
}
