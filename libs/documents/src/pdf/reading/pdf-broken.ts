/** The bytes are no PDF that everybody would read alike, or too large a one to be read. Never leaves this library. */
export class PdfBroken extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PdfBroken';
  }
}
