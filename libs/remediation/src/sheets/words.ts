import { comparable } from '#libs/kernel/src/comparable.js';
import type { Addressee, FindingKind } from '../domain/finding-text.js';
import type { CauseKind } from '../domain/plan-line.js';
import type { ReformContent } from '../domain/reform-content.js';
import type { Severity } from '../domain/rules.js';

/** A word of a sheet and what it stands for: as we write it first, and what else is taken for it. */
export interface Word<Value> {
  readonly value: Value;
  readonly names: readonly string[];
  /** The same as they are compared: thousands of rows are looked up by them. */
  readonly folded: readonly string[];
}

const word = <Value>(value: Value, names: readonly string[]): Word<Value> => ({
  value,
  names,
  folded: names.map(comparable),
});

const words = <Value extends string>(named: Readonly<Record<Value, readonly string[]>>): Word<Value>[] =>
  // The keys of the record are what its type says.
  (Object.entries(named) as [Value, readonly string[]][]).map(([value, names]) =>
    word(value, [...names, value]),
  );

/** In Vietnamese for everybody: a sheet is an office's paper. */
export const contentWords = words<ReformContent>({
  STEERING: ['Chỉ đạo, điều hành', 'Công tác chỉ đạo, điều hành'],
  INSTITUTIONS: ['Cải cách thể chế'],
  PROCEDURES: ['Cải cách thủ tục hành chính', 'Cải cách TTHC'],
  ORGANISATION: ['Cải cách tổ chức bộ máy', 'Cải cách tổ chức bộ máy hành chính nhà nước'],
  CIVIL_SERVICE: ['Cải cách chế độ công vụ'],
  PUBLIC_FINANCE: ['Cải cách tài chính công'],
  DIGITAL_GOVERNMENT: [
    'Xây dựng chính quyền số',
    'Xây dựng, phát triển Chính phủ điện tử, Chính phủ số',
    'Xây dựng và phát triển chính quyền điện tử, chính quyền số',
  ],
});

export const kindWords = words<FindingKind>({
  VIOLATION: ['Vi phạm'],
  SHORTCOMING: ['Tồn tại, hạn chế', 'Tồn tại', 'Hạn chế'],
  OBSERVATION: ['Ghi nhận'],
  RECOMMENDATION: ['Kiến nghị'],
});

export const addresseeWords = words<Addressee>({
  CHAIR: ['Chủ tịch UBND', 'Chủ tịch'],
  STEERING_COMMITTEE: ['Ban Chỉ đạo'],
});

export const causeWords = words<CauseKind>({
  OBJECTIVE: ['Khách quan'],
  SUBJECTIVE: ['Chủ quan'],
});

export const severityWords = (severities: readonly Severity[]): Word<string>[] =>
  severities.map(({ code, name }) => word(code, [name.vi, name.en, code]));

/** How a value is written; empty for none. */
export const wordFor = <Value>(all: readonly Word<Value>[], value: Value | null): string =>
  all.find((one) => one.value === value)?.names[0] ?? '';
