import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Annex, Column } from '#libs/documents/src/administrative-document.js';
import { sayStatedTime } from '#libs/documents/src/say-stated-time.js';
import type { StatedTime } from '#libs/kernel/src/stated-time.js';
import type { Cause } from '../domain/plan-line.js';
import { documentWords } from './document-words.js';

/** A line of a plan with everybody and everything named as it was on the day of the text. */
export interface AnnexLine {
  readonly finding: { readonly number: number; readonly seen: string } | null;
  readonly cause: Cause | null;
  readonly measure: string;
  readonly lead: { readonly name: string; readonly post: string | null } | null;
  readonly authority: string;
  readonly responsibility: string;
  readonly unit: string;
  readonly coordinating: readonly string[];
  readonly product: string;
  readonly time: StatedTime | null;
  /** The day it was due by when the text was submitted; null where there is none. */
  readonly dueOn: LocalDate | null;
  /** Whole đồng. */
  readonly cost: number | null;
}

/**
 * The order of the official annex of tasks: number, task, who answers for it, lead, coordinating, product, time. In front of
 * the task stand what it is against and why, as plans after an inspection have it; the cost comes last.
 */
const columns: readonly Column[] = [
  { title: 'STT', share: 4, centred: true },
  { title: 'Tồn tại, hạn chế', share: 13 },
  { title: 'Nguyên nhân', share: 12 },
  { title: 'Nhiệm vụ, giải pháp khắc phục', share: 15 },
  { title: 'Người chịu trách nhiệm; thẩm quyền, trách nhiệm', share: 15 },
  { title: 'Đơn vị chủ trì', share: 9 },
  { title: 'Đơn vị phối hợp', share: 9 },
  { title: 'Sản phẩm', share: 11 },
  { title: 'Thời hạn hoàn thành', share: 9, centred: true },
  { title: 'Kinh phí (đồng)', share: 11 },
];

/** The lines of a plan as the annex that it brings along. */
export const planAnnex = (lines: readonly AnnexLine[]): Annex => ({
  title: 'Biểu nhiệm vụ khắc phục tồn tại, hạn chế',
  landscape: true,
  body: [
    {
      kind: 'TABLE',
      columns,
      rows: lines.map((line, index) => [
        String(index + 1),
        sayFinding(line),
        sayCause(line),
        line.measure,
        sayLead(line),
        line.unit,
        line.coordinating.join('; '),
        line.product,
        line.time === null ? '' : sayStatedTime(line.time),
        line.cost === null ? '' : line.cost.toLocaleString('vi-VN'),
      ]),
    },
  ],
});

/** `1. Còn hồ sơ trễ hẹn`, by the number in the conclusion. */
export const sayFinding = ({ finding }: Pick<AnnexLine, 'finding'>): string =>
  finding === null ? '' : `${finding.number}. ${finding.seen}`;

/** `Chủ quan: chưa phân công`. */
export const sayCause = ({ cause }: Pick<AnnexLine, 'cause'>): string =>
  cause?.kind ? `${documentWords.causes[cause.kind]}: ${cause.root}` : (cause?.root ?? '');

const sayLead = ({ lead, authority, responsibility }: AnnexLine): string =>
  [
    lead === null ? '' : documentWords.said(lead),
    authority === '' ? '' : `Thẩm quyền: ${authority}`,
    responsibility === '' ? '' : `Trách nhiệm: ${responsibility}`,
  ]
    .filter((part) => part !== '')
    .join('\n');
