import type { Editor, Tag, XmlEdits } from './xml-edits.js';

/** The look of a reason: text whatever it begins with. Not wrapped, as the rows keep their heights; nothing stands behind it. */
const REASON = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>';
/** The look of a cell in question: dark red on light red, as Excel's own "bad" style. */
const QUESTIONED =
  '<dxf><font><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>';

/** Adds both looks to `xl/styles.xml`, behind those that are there, whose numbers stay. */
export class StyleAdditions implements Editor {
  /** Number of the reason's look in `cellXfs`. */
  reason = 0;
  /** Number of the questioned cell's look in `dxfs`. */
  questioned = 0;

  private list: Tag | undefined;
  private hasLooks = false;
  /** Behind what `dxfs` may follow (ECMA-376 Part 1 §18.8.39). */
  private afterCells = 0;

  open(tag: Tag): void {
    if (tag.depth === 1) this.list = tag;
    if (tag.depth !== 2) return;
    if (tag.name === 'xf' && this.list?.name === 'cellXfs') this.reason += 1;
    if (tag.name === 'dxf' && this.list?.name === 'dxfs') this.questioned += 1;
  }

  close(tag: Omit<Tag, 'attributes'>, edits: XmlEdits): void {
    if (tag.depth === 0 && !this.hasLooks)
      edits.insert(this.afterCells, `<dxfs count="1">${QUESTIONED}</dxfs>`);
    if (tag.depth !== 1) return;
    if (tag.name === 'cellXfs') this.add(tag, this.reason, REASON, edits);
    if (tag.name === 'dxfs') {
      this.hasLooks = true;
      this.add(tag, this.questioned, QUESTIONED, edits);
    }
    if (tag.name === 'cellXfs' || tag.name === 'cellStyles') this.afterCells = tag.until;
  }

  private add(
    { name, at, until }: Omit<Tag, 'attributes'>,
    count: number,
    look: string,
    edits: XmlEdits,
  ): void {
    const { list } = this;
    if (!list) return;
    edits.replace(list, `<${name} count="${count + 1}">`);
    if (list.at === at) edits.insert(until, `${look}</${name}>`);
    else edits.insert(at, look);
  }
}
