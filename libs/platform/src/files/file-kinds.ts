/** How the bytes of a kind are recognised, whatever their name says. */
type Look =
  /** By how it begins, its bytes read as Latin 1. */
  | { readonly by: 'SIGNATURE'; readonly begins: RegExp }
  /** A package of Office Open XML (ECMA-376) whose main part has this type. */
  | { readonly by: 'OFFICE_PACKAGE'; readonly mainPart: string }
  /** A package of OpenDocument (ISO/IEC 26300). */
  | { readonly by: 'OPEN_DOCUMENT' }
  /** A compound file ([MS-CFB]), as Office wrote them until 2003, that holds one of these streams. */
  | { readonly by: 'COMPOUND'; readonly streams: readonly string[] }
  /** Text in UTF-8. */
  | { readonly by: 'TEXT' };

/** A kind of file that can be evidence. */
export interface FileKind {
  readonly extensions: readonly string[];
  /** As it is served. */
  readonly mediaType: string;
  readonly look: Look;
}

const ooxml = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

const signed = (mediaType: string, begins: RegExp, ...extensions: string[]): FileKind => ({
  extensions,
  mediaType,
  look: { by: 'SIGNATURE', begins },
});
const office = (extension: string, document: string, mainPart: string): FileKind => ({
  extensions: [extension],
  mediaType: `${ooxml}.${document}`,
  look: { by: 'OFFICE_PACKAGE', mainPart: `${ooxml}.${mainPart}.main+xml` },
});
const open = (extension: string, document: string): FileKind => ({
  extensions: [extension],
  mediaType: `${openDocument}.${document}`,
  look: { by: 'OPEN_DOCUMENT' },
});
const compound = (extension: string, mediaType: string, ...streams: string[]): FileKind => ({
  extensions: [extension],
  mediaType,
  look: { by: 'COMPOUND', streams },
});
const text = (extension: string, mediaType: string): FileKind => ({
  extensions: [extension],
  mediaType,
  look: { by: 'TEXT' },
});

/** All that is accepted: what offices write, scan and photograph, and nothing that a browser or an office program would run. */
export const fileKinds: readonly FileKind[] = [
  signed('application/pdf', /^%PDF-\d/, 'pdf'),
  office('docx', 'wordprocessingml.document', 'wordprocessingml.document'),
  office('xlsx', 'spreadsheetml.sheet', 'spreadsheetml.sheet'),
  office('pptx', 'presentationml.presentation', 'presentationml.presentation'),
  compound('doc', 'application/msword', 'WordDocument'),
  compound('xls', 'application/vnd.ms-excel', 'Workbook', 'Book'),
  open('odt', 'text'),
  open('ods', 'spreadsheet'),
  signed('image/jpeg', /^\xff\xd8\xff/, 'jpg', 'jpeg'),
  signed('image/png', /^\x89PNG\r\n/, 'png'),
  signed('image/webp', /^RIFF.{4}WEBP/s, 'webp'),
  // The brands of ISO/IEC 23008-12 with pictures coded by HEVC.
  signed('image/heic', /^.{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/s, 'heic', 'heif'),
  text('txt', 'text/plain'),
  text('csv', 'text/csv'),
];

/** What is told to whoever brought something else. */
export const acceptedExtensions: readonly string[] = fileKinds.flatMap(({ extensions }) => extensions);

/** The part of a name that says what the file is, in lower case; empty where there is none. */
export const extensionOf = (name: string): string => /[^.]\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
