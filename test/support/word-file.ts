import { SaxesParser } from 'saxes';
import { unzipped } from './workbook-parts.js';

/** An element of `word/document.xml` and all that stands in it. */
export interface WordElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (WordElement | string)[];
}

/** The XML as a tree; throws where it is not well-formed, or a prefix in it means nothing. */
export function parsedXml(xml: string): WordElement {
  const root: WordElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element: WordElement = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root;
}

/** Elements of that name, wherever they stand in it, in their order. */
export const allOf = (element: WordElement, name: string): WordElement[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...allOf(child, name)],
  );

/** What a reader sees of it: paragraph after paragraph, with their line breaks. */
export const textOf = (element: WordElement): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : '';
      return child.name === 'w:br' ? '\n' : `${textOf(child)}${child.name === 'w:p' ? '\n' : ''}`;
    })
    .join('');

/** `word/document.xml` of a Word file. */
export async function wordDocument(file: Uint8Array): Promise<WordElement> {
  const parts = await unzipped(file);
  return parsedXml(parts.get('word/document.xml')?.toString() ?? '');
}
