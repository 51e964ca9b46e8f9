import type { SaxesParser } from 'saxes';
import type { UploadedPackage } from './uploaded-package.js';
import { decode, decoderOf, strictParser, type Attributes } from './read-xml.js';

/** The text from `at` up to `until` gives way to `text`. */
interface Edit {
  readonly at: number;
  readonly until: number;
  readonly text: string;
}

/** A tag as it stands in the document. */
export interface Tag {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly at: number;
  readonly until: number;
  /** How many elements it lies in; 0 is the root. */
  readonly depth: number;
}

/** What looks through a document and notes what is to be changed. */
export interface Editor {
  open?(tag: Tag, edits: XmlEdits): void;
  text?(text: string): void;
  /** The closing tag; of an empty element (`<row/>`) the opening one again. */
  close?(tag: Omit<Tag, 'attributes'>, edits: XmlEdits): void;
}

/** Changes of an XML document by place, so that everything else stays as it was written, byte for byte. */
export class XmlEdits {
  private readonly edits: Edit[] = [];
  private prefix = '';

  private constructor(readonly source: string) {}

  /** Reads a part, lets the editor look through it, and gives back the changed text in UTF-8. */
  static async of(uploaded: UploadedPackage, path: string, editor: Editor): Promise<Buffer> {
    const bytes = await uploaded.bytes(path);
    const edits = new XmlEdits(decode(decoderOf(bytes), bytes, false));
    edits.look(editor);
    return Buffer.from(edits.changed().replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8'));
  }

  /** `xml` is written without prefixes and gets the document's own. */
  replace({ at, until }: Pick<Tag, 'at' | 'until'>, xml: string): void {
    const named = this.prefix === '' ? xml : xml.replaceAll(/<(\/?)(?=\w)/g, `<$1${this.prefix}`);
    this.edits.push({ at, until, text: named });
  }

  insert(at: number, xml: string): void {
    this.replace({ at, until: at }, xml);
  }

  private look(editor: Editor): void {
    let depth = 0;
    // A tag ends where the parser stands, and begins at the last "<": inside of it none can be written.
    const place = (parser: SaxesParser): Pick<Tag, 'at' | 'until'> => ({
      at: this.source.lastIndexOf('<', parser.position - 1),
      until: parser.position,
    });
    const parser = strictParser(
      {
        open: (name, attributes) => {
          const tag = { name, attributes, depth, ...place(parser) };
          if (depth === 0)
            this.prefix = /^<([^\s/>]*:)/.exec(this.source.slice(tag.at, tag.until))?.[1] ?? '';
          depth += 1;
          editor.open?.(tag, this);
        },
        text: (text) => editor.text?.(text),
        close: (name) => {
          depth -= 1;
          editor.close?.({ name, depth, ...place(parser) }, this);
        },
      },
      true,
    );
    parser.write(this.source).close();
  }

  private changed(): string {
    let text = '';
    let done = 0;
    for (const edit of this.edits.toSorted((one, other) => one.at - other.at)) {
      text += this.source.slice(done, edit.at) + edit.text;
      done = edit.until;
    }
    return text + this.source.slice(done);
  }
}
