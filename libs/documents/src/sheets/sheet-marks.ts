import { columnName, placeOf } from './cell-address.js';
import { textCell } from './cell-xml.js';
import { rangesOf } from './marked-ranges.js';
import { escaped } from './xml-text.js';
import type { Editor, Tag, XmlEdits } from './xml-edits.js';

/** What is to be written into a sheet. */
export interface Marks {
  /** The column of the reasons (1 is A), and whether it was there before. */
  readonly column: number;
  readonly isNew: boolean;
  /** Texts of that column by row: the heading and the reasons. */
  readonly texts: ReadonlyMap<number, string>;
  readonly headerRow: number;
  /** Addresses of the cells in question. */
  readonly questioned: readonly string[];
  readonly looks: { readonly reason: number; readonly questioned: number };
}

/** Wide enough for a reason, in characters. */
const WIDTH = 60;
/** A rule that always holds and is known again by its text when a marked sheet comes back; Excel renumbers everything else. */
const ALWAYS = 'N("marked")=0';
/** Areas of one rule: Excel was seen to take more, others cut off long lists. */
const MOST_AREAS = 200;
/** What may stand before conditional formats (ECMA-376 Part 1 §18.3.1.99). */
const BEFORE_FORMATS = new Set(
  (
    'sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate ' +
    'customSheetViews mergeCells phoneticPr conditionalFormatting'
  ).split(' '),
);

/** Writes the marks into a sheet's XML. */
export class SheetMarks implements Editor {
  private row: Tag | undefined;
  private rowNumber = 0;
  private columnNumber = 0;
  private written = false;
  private replaced: Tag | undefined;
  private headerStyle = '0';
  private format: Tag | undefined;
  private formulas = '';
  private priority = 0;
  private afterFormats = 0;
  private hasWidths = false;
  private placedWidth = false;

  private readonly unwritten: Set<number>;

  constructor(private readonly marks: Marks) {
    this.unwritten = new Set(marks.texts.keys());
  }

  open(tag: Tag, edits: XmlEdits): void {
    switch (tag.name) {
      case 'dimension':
        // It may be left out, and it would have to grow.
        return edits.replace(tag, '');
      case 'col':
        return this.passWidth(tag, edits);
      case 'sheetData':
        if (this.marks.isNew && !this.hasWidths) edits.insert(tag.at, `<cols>${this.width}</cols>`);
        return;
      case 'row':
        return this.startRow(tag, edits);
      case 'c':
        return this.startCell(tag, edits);
      case 'conditionalFormatting':
        if (tag.depth === 1) [this.format, this.formulas] = [tag, ''];
        return;
      case 'cfRule':
        this.priority = Math.max(this.priority, Number(tag.attributes['priority'] ?? 0));
    }
  }

  text(text: string): void {
    if (this.format) this.formulas += text;
  }

  close(tag: Omit<Tag, 'attributes'>, edits: XmlEdits): void {
    if (tag.name === 'cols' && tag.depth === 1) this.endWidths(tag, edits);
    if (tag.name === 'c' && this.replaced) {
      edits.replace({ at: this.replaced.at, until: tag.until }, this.reasonCell());
      this.replaced = undefined;
    }
    if (tag.name === 'row') this.endRow(tag, edits);
    if (tag.depth === 0) this.end(edits);
    if (tag.depth !== 1 || !BEFORE_FORMATS.has(tag.name)) return;
    this.afterFormats = tag.until;
    if (this.format && this.formulas.trim() === ALWAYS)
      edits.replace({ at: this.format.at, until: tag.until }, '');
    this.format = undefined;
  }

  private startRow(tag: Tag, edits: XmlEdits): void {
    this.rowNumber = Number(tag.attributes['r'] ?? this.rowNumber + 1);
    this.columnNumber = 0;
    this.row = tag;
    this.written = !this.marks.texts.has(this.rowNumber);
    if (this.written || tag.attributes['spans'] === undefined) return;
    // What a row spans may be left unsaid, and it would have to grow.
    edits.replace(tag, edits.source.slice(tag.at, tag.until).replace(/\sspans=(?:"[^"]*"|'[^']*')/, ''));
  }

  private startCell(tag: Tag, edits: XmlEdits): void {
    const { r, s } = tag.attributes;
    this.columnNumber = (r === undefined ? undefined : placeOf(r)?.column) ?? this.columnNumber + 1;
    if (this.columnNumber < this.marks.column) {
      if (this.rowNumber === this.marks.headerRow) this.headerStyle = s ?? '0';
      return;
    }
    if (this.columnNumber === this.marks.column && this.rowNumber >= this.marks.headerRow)
      this.replaced = tag;
    else if (!this.written) edits.insert(tag.at, this.reasonCell());
  }

  private endRow(tag: Omit<Tag, 'attributes'>, edits: XmlEdits): void {
    // An empty row has nothing in question, and its tag is no place to write into.
    if (this.row && this.row.at !== tag.at && !this.written) edits.insert(tag.at, this.reasonCell());
    this.row = undefined;
  }

  /** The row's cell in the column of the reasons; nothing where it has none. */
  private reasonCell(): string {
    this.written = true;
    this.unwritten.delete(this.rowNumber);
    const text = this.marks.texts.get(this.rowNumber);
    if (text === undefined) return '';
    const style =
      this.rowNumber === this.marks.headerRow ? Number(this.headerStyle) : this.marks.looks.reason;
    return textCell(`${columnName(this.marks.column)}${this.rowNumber}`, style, text);
  }

  private end(edits: XmlEdits): void {
    if (this.unwritten.size > 0)
      throw new RangeError(`No such rows to mark: ${[...this.unwritten].join(', ')}`);
    edits.insert(this.afterFormats, this.formats());
  }

  private get width(): string {
    const { column } = this.marks;
    return `<col min="${column}" max="${column}" width="${WIDTH}" customWidth="1"/>`;
  }

  /** Widths stand in the order of the columns; one that goes across the new column (often "all the others") is parted there. */
  private passWidth(tag: Tag, edits: XmlEdits): void {
    this.hasWidths = true;
    const { column, isNew } = this.marks;
    const [min, max] = [Number(tag.attributes['min']), Number(tag.attributes['max'])];
    if (!isNew || this.placedWidth || max < column) return;
    this.placedWidth = true;
    if (min > column) return edits.insert(tag.at, this.width);
    const part = (from: number, to: number): string =>
      from > to
        ? ''
        : `<col ${Object.entries({ ...tag.attributes, min: from, max: to })
            .map(([name, value]) => `${name}="${escaped(String(value))}"`)
            .join(' ')}/>`;
    edits.replace(tag, part(min, column - 1) + this.width + part(column + 1, max));
  }

  private endWidths(tag: Omit<Tag, 'attributes'>, edits: XmlEdits): void {
    if (this.marks.isNew && this.hasWidths && !this.placedWidth) edits.insert(tag.at, this.width);
  }

  /** A conditional format colours cells and leaves their own looks alone: whoever clears the rules has the sheet as it was. */
  private formats(): string {
    const ranges = rangesOf(this.marks.questioned);
    const chunks = Array.from({ length: Math.ceil(ranges.length / MOST_AREAS) }, (_, index) =>
      ranges.slice(index * MOST_AREAS, (index + 1) * MOST_AREAS),
    );
    return chunks
      .map(
        (chunk, index) =>
          `<conditionalFormatting sqref="${chunk.join(' ')}"><cfRule type="expression" dxfId="${this.marks.looks.questioned}" ` +
          `priority="${this.priority + index + 1}"><formula>${ALWAYS}</formula></cfRule></conditionalFormatting>`,
      )
      .join('');
  }
}
