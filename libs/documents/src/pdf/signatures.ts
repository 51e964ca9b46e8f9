import type { Content } from 'pdfmake/interfaces.js';
import type { AdministrativeDocument, Signature } from './administrative-document.js';
import { page, size } from './page-layout.js';
import { printableLine } from './printable.js';

/** Two columns that stay on one page: who signs on the right, recipients or a second signature on the left (II.7, II.9). */
export function closing({ signatures: [first, second], recipients }: AdministrativeDocument): Content[] {
  const left = second === undefined ? copies(recipients) : signature(first);
  const columns = {
    columns: [
      { width: page.width / 2, stack: left },
      { width: page.width / 2, stack: signature(second ?? first) },
    ],
  };
  const below = second === undefined ? [] : copies(recipients);
  return [{ ...columns, unbreakable: true, margin: [0, 12, 0, 0] }, ...below];
}

const signature = ({ capacity, post, name, mark }: Signature): Content[] => [
  ...[capacity, post].flatMap((text): Content[] =>
    text === undefined ? [] : [{ text: printableLine(text).toUpperCase(), bold: true, alignment: 'center' }],
  ),
  {
    stack: mark.map((text) => ({ text: printableLine(text), fontSize: size.mark, alignment: 'center' })),
    margin: [10, 14, 10, 14],
  },
  { text: printableLine(name), bold: true, alignment: 'center' },
];

const copies = (recipients: readonly string[]): Content[] =>
  recipients.length === 0
    ? []
    : [
        { text: 'Nơi nhận:', bold: true, italics: true, fontSize: size.recipients + 1, margin: [0, 8, 0, 0] },
        ...recipients.map((text, index): Content => ({
          text: `- ${printableLine(text)}${index === recipients.length - 1 ? '.' : ';'}`,
          fontSize: size.recipients,
        })),
      ];
