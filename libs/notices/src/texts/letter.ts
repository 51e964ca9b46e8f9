/** A part of a letter. Texts are plain: whoever writes HTML from them escapes them. */
export type Block =
  | { readonly block: 'PARAGRAPH'; readonly text: string }
  | { readonly block: 'LINK'; readonly text: string; readonly address: string }
  | { readonly block: 'LIST'; readonly heading: string; readonly items: readonly Item[] };

interface Item {
  readonly text: string;
  readonly address: string | null;
}

/** A letter before it is set in type. */
export interface Letter {
  readonly subject: string;
  readonly blocks: readonly Block[];
}

/** A letter as it leaves the house. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
  readonly html: string;
}

/** Sets a letter as plain text and as HTML. */
export const typeset = ({ subject, blocks }: Letter, language: string): MailText => ({
  subject,
  body: blocks.map(plain).join('\n\n'),
  html:
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>` +
    `<body style="font-family:sans-serif;line-height:1.5;max-width:40em">${blocks.map(marked).join('')}</body></html>`,
});

function plain(block: Block): string {
  switch (block.block) {
    case 'PARAGRAPH':
      return block.text;
    case 'LINK':
      return `${block.text}\n${block.address}`;
    case 'LIST':
      return [
        block.heading,
        ...block.items.map(({ text, address }) => `- ${text}${address === null ? '' : `\n  ${address}`}`),
      ].join('\n');
  }
}

function marked(block: Block): string {
  switch (block.block) {
    case 'PARAGRAPH':
      return `<p>${lines(block.text)}</p>`;
    case 'LINK':
      return `<p>${lines(block.text)}<br>${anchor(block.address, block.address)}</p>`;
    case 'LIST':
      return `<h2 style="font-size:1em">${escaped(block.heading)}</h2><ul>${block.items
        .map(({ text, address }) => `<li>${address === null ? escaped(text) : anchor(text, address)}</li>`)
        .join('')}</ul>`;
  }
}

const lines = (text: string): string => text.split('\n').map(escaped).join('<br>');
const anchor = (text: string, address: string): string =>
  `<a href="${escaped(address)}">${escaped(text)}</a>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
