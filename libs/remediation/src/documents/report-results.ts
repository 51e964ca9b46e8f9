import { localDate } from '#libs/calendar/src/local-date.js';
import type { ReportContent } from '#libs/contracts/src/http/remediation-reports.js';
import type { Block, Fact } from '#libs/documents/src/administrative-document.js';
import { sayDate } from '#libs/documents/src/sheets/vietnamese-date.js';

/** Parts I to III of a monthly report: findings, plans and lines, what came back and what is excepted. */
export function resultBlocks({
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
