import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sampleDocument } from '../../../../test/support/sample-document.js';
import { parsedXml, textOf, wordDocument } from '../../../../test/support/word-file.js';
import { unzipped } from '../../../../test/support/workbook-parts.js';
import type { AdministrativeDocument } from '../administrative-document.js';
import { printable } from '../pdf/rendering/printable.js';
import { renderDocx } from './render-docx.js';

const long = 'x'.repeat(10_000);
const evil = 'A\u202Egnp.exe\u0000 <b>&"\' 😀 עברית z\u0334\u0335\u0336 漢字 \uD800 \uFFFF {{y}} \u2028 W]]>';

/** The same text wherever a document takes one. */
const sayingOnly = (text: string): AdministrativeDocument => {
  const fact = { name: text, value: text };
  const signature = { capacity: text, post: text, name: text, mark: [text, text] };
  return sampleDocument({
    agency: { superior: text, name: text },
    symbol: text,
    place: text,
    title: text,
    abstract: text,
    bases: [text, text],
    body: [
      { kind: 'ARTICLE', label: text, title: text },
      { kind: 'PARAGRAPH', text },
      { kind: 'CODE', text },
      { kind: 'FACTS', facts: [fact] },
      { kind: 'FACTS', facts: [] },
      { kind: 'ITEMS', items: [{ label: text, text, facts: [fact, fact] }] },
      { kind: 'TABLE', columns: [{ title: text, share: 1 }], rows: [[text], [], [text, text]] },
      { kind: 'TABLE', landscape: true, columns: [{ title: text, share: 1 }], rows: [[text]] },
      { kind: 'TABLE', columns: [], rows: [] },
    ],
    signatures: [signature, signature],
    recipients: [text],
    annexes: [
      { title: text, body: [{ kind: 'TABLE', columns: [{ title: text, share: 1 }], rows: [[text]] }] },
      { title: text, landscape: true, body: [{ kind: 'PARAGRAPH', text }] },
    ],
  });
};

describe('Text of strangers in a Word file', () => {
  it('leaves every part well-formed, whatever it is', async () => {
    const texts = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          '<b>',
          '&',
          '"',
          ']]>',
          '\u0000',
          '\u202E',
          '😀',
          '\uD800',
          '\uFFFE',
          '\n',
          '{',
          '}',
          'ủ',
        ),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        for (const xml of (await unzipped(await renderDocx(sayingOnly(text)))).values())
          parsedXml(xml.toString());
      }),
      { numRuns: 25 },
    );
  });

  it('is shown as it is printed: no markup, no marks that turn the direction, nothing lost', async () => {
    const file = await renderDocx(sampleDocument({ body: [{ kind: 'PARAGRAPH', text: evil }] }));
    const said = textOf(await wordDocument(file));
    expect(said).toContain(`\n${printable(evil)}\n`);
    expect(said).toContain('Agnp.exe <b>&"\' □ □□□□□ z\u0334\u0335 □□ □ □ {{y}} \n W]]>');
  });

  it('is no instruction to the library that writes it', async () => {
    const text = 'CURRENT {default-bullet-numbering-0} {docProps} NUMPAGES';
    const file = await renderDocx(sayingOnly(text));
    const said = textOf(await wordDocument(file));
    expect(said.split(text).length).toBeGreaterThan(25);
    const only = await renderDocx(sayingOnly('CURRENT'));
    expect(textOf(await wordDocument(only)).split('CURRENT').length).toBeGreaterThan(25);
  });

  it('may be words of ten thousand letters, and none is lost', async () => {
    const said = textOf(await wordDocument(await renderDocx(sayingOnly(long))));
    // 47 places take a text, some in capitals; the state heading has an X of its own.
    expect(said.match(/x/gi)).toHaveLength(47 * 10_000 + 1);
  });
});
