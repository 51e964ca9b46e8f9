import { Table, XmlComponent, type FileChild, type ITableOptions } from 'docx';

/** No text can be taken for it: in texts `<` is written `&lt;`. */
const HOLE = 'camket-rows';

class Hole extends XmlComponent {}

/** A table whose library writes a hole where rows that we wrote ourselves belong. */
export class TableWithRows extends Table {
  constructor(
    options: ITableOptions,
    readonly rowsXml: string,
  ) {
    super(options);
    this.root.push(new Hole(HOLE));
  }
}

/** `word/document.xml` with the rows of the tables among what it was made of. */
export function withRows(xml: string, children: readonly FileChild[]): string {
  const tables = children.filter((child) => child instanceof TableWithRows);
  return xml
    .split(`<${HOLE}/>`)
    .map((part, index) => `${part}${tables[index]?.rowsXml ?? ''}`)
    .join('');
}
