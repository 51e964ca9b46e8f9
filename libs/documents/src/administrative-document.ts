import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';

/**
 * An administrative document as Decree 30/2020/NĐ-CP, Annex I lays it out, in plain words: what it says, not how it looks.
 * Every text may come from a stranger: what cannot be printed is dropped or shown as `□` (`printable`).
 */
export interface AdministrativeDocument {
  /** Who issues it, and the agency directly above where the form names it (Annex I, section II.2). */
  readonly agency: { readonly superior?: string; readonly name: string };
  /** Number and symbol without the word "Số", `12/CK-UBND` (II.3). */
  readonly symbol: string;
  /** Place and day of signing (II.4). */
  readonly place: string;
  readonly date: LocalDate;
  /** Name of the kind of document, printed in capitals: `Bản cam kết`; and what it is about (II.5). */
  readonly title: string;
  readonly abstract?: string;
  /** Legal bases, each a line in italics (II.6b): `Căn cứ Nghị định số …;` */
  readonly bases: readonly string[];
  readonly body: readonly Block[];
  /** One stands on the right, two beside each other: who commits on the left, who confirms on the right (II.7). */
  readonly signatures: readonly [Signature] | readonly [Signature, Signature];
  /** Nơi nhận (II.9): who gets a copy. */
  readonly recipients: readonly string[];
  /** Phụ lục (III.1): what comes after signatures and recipients, each on pages of its own. */
  readonly annexes?: readonly Annex[];
  /** Files that travel inside a PDF, the only form that can carry them; names must differ. */
  readonly attachments: readonly Attachment[];
}

/** What a document brings along: printed with a number of its own where there are several, and with the document it belongs to. */
export interface Annex {
  /** Printed in capitals: `Biểu tổng hợp chỉ tiêu`. */
  readonly title: string;
  readonly body: readonly Block[];
  /** All of it lies on its side, heading and text as well as tables. */
  readonly landscape?: true;
}

/** A part of the body. */
export type Block =
  | { readonly kind: 'PARAGRAPH'; readonly text: string }
  /** `Điều 1. Phạm vi`, or `1. Phạm vi` where the label says so, in bold. */
  | { readonly kind: 'ARTICLE'; readonly label: string; readonly title: string }
  | { readonly kind: 'ITEMS'; readonly items: readonly Item[] }
  | {
      readonly kind: 'TABLE';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
      /** Too wide for an upright page: it gets pages of its own that lie on their side, with the headings directly above it. */
      readonly landscape?: true;
    }
  | { readonly kind: 'FACTS'; readonly facts: readonly Fact[] }
  /** Hashes and the like: equal widths, broken anywhere. */
  | { readonly kind: 'CODE'; readonly text: string };

/** One numbered line, `1.` or `a)`, and what is known of it below. */
export interface Item {
  readonly label: string;
  readonly text: string;
  readonly facts?: readonly Fact[];
}

/** A column's heading and its part of the width, in comparison with the others. */
export interface Column {
  readonly title: string;
  readonly share: number;
  readonly centred?: boolean;
}

/** A name and what stands behind it: `Đơn vị: Phòng Nội vụ`. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** Where a person signs. */
export interface Signature {
  /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH` where he signs for somebody (Decree 30/2020 art. 13). */
  readonly capacity?: string;
  readonly post: string;
  readonly name: string;
  /** What kind of signature it is and when it was given, in small print between post and name. */
  readonly mark: readonly string[];
}

/** A file inside the document, byte for byte. */
export interface Attachment {
  readonly name: string;
  readonly description: string;
  /** `application/json`. */
  readonly mediaType: string;
  readonly createdAt: Instant;
  /** What it is to the document (ISO 32000-2, 7.11.3, AFRelationship). */
  readonly relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement';
  readonly bytes: Uint8Array;
}
