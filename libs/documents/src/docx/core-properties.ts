import { startOfDay } from '#libs/calendar/src/vietnam-time.js';
import type { AdministrativeDocument } from '../administrative-document.js';
import { printableLine } from '../pdf/rendering/printable.js';
import { escaped } from '../sheets/xml-text.js';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

/**
 * What the file says of itself to programs (ECMA-376 Part 2 §8), in the place of the library's, which has the time of day. It was made
 * on the day it is of, so that the same document is always the same file.
 */
export function coreProperties(document: AdministrativeDocument): { path: string; data: string } {
  const { title, abstract = '', agency, date } = document;
  const said = (text: string): string => escaped(printableLine(text));
  const made = startOfDay(date).replace('.000', '');
  return {
    path: 'docProps/core.xml',
    data:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<cp:coreProperties xmlns:cp="${PACKAGE}" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
      ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${said(`${title} ${abstract}`)}</dc:title><dc:creator>${said(agency.name)}</dc:creator>` +
      '<cp:lastModifiedBy>Camket</cp:lastModifiedBy><cp:revision>1</cp:revision>' +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created>` +
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified>` +
      '<dc:language>vi-VN</dc:language></cp:coreProperties>',
  };
}
