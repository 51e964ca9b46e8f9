import { dateOf, instant } from '#libs/calendar/src/vietnam-time.js';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getRemediationReport, ReportContent } from '#libs/contracts/src/http/remediation-reports.js';
import type {
  AdministrativeDocument,
  Annex,
  Block,
  Fact,
} from '#libs/documents/src/administrative-document.js';
import { sayDate, sayInstant } from '#libs/documents/src/sheets/vietnamese-date.js';
import { documentWords as words } from './document-words.js';
import { placeOfUnit } from './place-of-unit.js';

export type IssuedReport = ReplyOf<typeof getRemediationReport>;

/**
 * A monthly report as an administrative document (Decree 30/2020/NĐ-CP, Annex I), of its frozen content and nothing else: what
 * became of it later stands beside it on the page, since what was issued is never altered.
 */
export function reportDocument({
  number,
  issuedAt,
  hash,
  replaces,
  content,
}: IssuedReport): AdministrativeDocument {
  const { unit, issuer, month, asOf } = content;
  const said = month.split('-').toReversed().join('/');
  return {
    agency: { ...(unit.under !== null && { superior: unit.under }), name: unit.name },
    symbol: `${number}/BC`,
    place: placeOfUnit(unit),
    date: dateOf(instant(issuedAt)),
    title: 'Báo cáo',
    abstract: `Kết quả khắc phục tồn tại, hạn chế sau kiểm tra cải cách hành chính tháng ${said}`,
    bases: [],
    body: [
      {
        kind: 'PARAGRAPH',
        text: `${unit.name} báo cáo kết quả khắc phục của các đơn vị được kiểm tra; số liệu tính đến ${sayInstant(instant(asOf))}.`,
      },
      ...(replaces
        ? [
            {
              kind: 'PARAGRAPH' as const,
              text: `Báo cáo này thay thế Báo cáo số ${replaces.number}/BC năm ${replaces.year}.`,
            },
          ]
        : []),
      ...resultBlocks(content),
      { kind: 'ARTICLE', label: 'IV.', title: 'Xác thực số liệu' },
      { kind: 'PARAGRAPH', text: 'Số liệu được chốt khi ban hành; mã băm SHA-256 của nội dung:' },
      { kind: 'CODE', text: hash },
    ],
    signatures: [
      { post: issuer.post ?? '', name: issuer.name, mark: [`Ban hành lúc ${sayInstant(instant(issuedAt))}`] },
    ],
    recipients: ['Lãnh đạo cơ quan', 'Các đơn vị được kiểm tra', words.kept],
    annexes: [unitsAnnex(content), ...overdueAnnex(content)],
    attachments: [],
  };
}

function resultBlocks({
  findings,
  plans,
  lines,
  inMonth,
  earlier,
  repeats,
  exceptions,
}: ReportContent): Block[] {
  const fact = (name: string, value: number): Fact => ({ name, value: String(value) });
  return [
    { kind: 'ARTICLE', label: 'I.', title: 'Tồn tại, hạn chế' },
    {
      kind: 'FACTS',
      facts: [
        fact('Chờ ý kiến của đơn vị', findings.ISSUED + findings.REPLIED),
        fact('Đang khắc phục', findings.OPEN),
        fact('Được chấp nhận tạm thời', findings.EXCEPTED),
        fact('Đã khắc phục', findings.REMEDIED),
        fact('Đã rút', findings.WITHDRAWN),
        fact('Chỉ ghi nhận', findings.NOTED),
        fact('Mới kết luận trong tháng', inMonth.issued),
        fact('Khắc phục xong trong tháng', inMonth.remedied),
        { name: 'Tồn tại từ trước tháng đã khắc phục trong tháng', value: sayShare(earlier) },
      ],
    },
    { kind: 'ARTICLE', label: 'II.', title: 'Kế hoạch và nhiệm vụ khắc phục' },
    {
      kind: 'FACTS',
      facts: [
        fact('Kế hoạch đang lập, bị trả lại', plans.DRAFTING + plans.RETURNED),
        fact('Kế hoạch chờ phê duyệt', plans.SUBMITTED),
        fact('Kế hoạch đang thực hiện', plans.APPROVED),
        fact('Kế hoạch đã hoàn thành', plans.COMPLETED),
        fact('Kế hoạch không còn', plans.DROPPED),
        fact('Nhiệm vụ xong đúng hạn', lines.onTime),
        fact('Nhiệm vụ xong quá hạn', lines.late),
        fact('Nhiệm vụ đang quá hạn', lines.overdue),
        fact('Nhiệm vụ chưa đến hạn', lines.notDue),
        fact('Nhiệm vụ theo lộ trình, không có ngày', lines.noDate),
      ],
    },
    { kind: 'ARTICLE', label: 'III.', title: 'Tồn tại lặp lại và trường hợp được chấp nhận tạm thời' },
    ...listed(
      'Không có tồn tại lặp lại.',
      repeats.map(
        ({ of, ...one }) =>
          `Lặp lại: ${sayNamed(one)}${of ? ` (đã nêu tại số ${of.number}, Thông báo ${of.conclusion})` : ''}`,
      ),
    ),
    ...listed(
      'Không có trường hợp được chấp nhận tạm thời.',
      exceptions.map(
        ({ until, ...one }) =>
          `Chấp nhận tạm thời: ${sayNamed(one)}${until === null ? '' : `, đến ngày ${sayDate(localDate(until))}`}`,
      ),
    ),
  ];
}

const listed = (none: string, texts: readonly string[]): Block[] =>
  texts.length === 0
    ? [{ kind: 'PARAGRAPH', text: none }]
    : [{ kind: 'ITEMS', items: texts.map((text) => ({ label: '-', text })) }];

const sayNamed = ({ number, conclusion, unit, seen }: Omit<ReportContent['repeats'][number], 'of'>): string =>
  `${unit}, số ${number}, Thông báo ${conclusion}: ${seen}`;

/** `3/4 (75 %)`, or that there was nothing to remedy; what is excepted is named. */
export const sayShare = ({ earlier, remedied, excepted, share }: ReportContent['earlier']): string =>
  (share === null
    ? 'Không có tồn tại từ trước'
    : `${remedied}/${earlier} (${(share * 100).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} %)`) +
  (excepted > 0 ? `; ${excepted} được chấp nhận tạm thời` : '');

const number = (title: string) => ({ title, share: 7, centred: true });

function unitsAnnex({ units }: ReportContent): Annex {
  return {
    title: 'Kết quả theo đơn vị',
    landscape: true,
    body: [
      {
        kind: 'TABLE',
        columns: [
          { title: 'STT', share: 4, centred: true },
          { title: 'Đơn vị', share: 18 },
          number('Tồn tại'),
          number('Đang khắc phục'),
          number('Chấp nhận tạm thời'),
          number('Đã khắc phục'),
          number('Xong đúng hạn'),
          number('Xong quá hạn'),
          number('Đang quá hạn'),
          number('Chưa đến hạn'),
          number('Theo lộ trình'),
          { title: 'Tồn tại từ trước đã khắc phục', share: 14, centred: true },
        ],
        rows: units.map(({ name, findings, open, excepted, remedied, lines, earlier }, index) => [
          String(index + 1),
          name,
          ...[findings, open, excepted, remedied].map(String),
          ...[lines.onTime, lines.late, lines.overdue, lines.notDue, lines.noDate].map(String),
          sayShare(earlier),
        ]),
      },
    ],
  };
}

function overdueAnnex({ overdue }: ReportContent): Annex[] {
  if (overdue.length === 0) return [];
  return [
    {
      title: 'Nhiệm vụ đang quá hạn theo người chịu trách nhiệm',
      landscape: true,
      body: [
        {
          kind: 'TABLE',
          columns: [
            { title: 'STT', share: 4, centred: true },
            { title: 'Người chịu trách nhiệm', share: 18 },
            { title: 'Đơn vị', share: 14 },
            { title: 'Nhiệm vụ', share: 32 },
            { title: 'Tồn tại', share: 14 },
            { title: 'Thời hạn', share: 10, centred: true },
            { title: 'Quá hạn (ngày)', share: 8, centred: true },
          ],
          rows: overdue.map(({ person, unit, measure, finding, dueOn, daysLate }, index) => [
            String(index + 1),
            words.said(person),
            unit,
            measure,
            finding === null ? '' : `Số ${finding.number}, ${finding.conclusion}`,
            sayDate(localDate(dueOn)),
            String(daysLate),
          ]),
        },
      ],
    },
  ];
}
