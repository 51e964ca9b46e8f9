import { dateOf, instant } from '#libs/calendar/src/vietnam-time.js';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getRemediationReport } from '#libs/contracts/src/http/remediation-reports.js';
import type { AdministrativeDocument } from '#libs/documents/src/administrative-document.js';
import { sayInstant } from '#libs/documents/src/sheets/vietnamese-date.js';
import { documentWords as words } from './document-words.js';
import { placeOfUnit } from './place-of-unit.js';
import { reportAnnexes } from './report-annexes.js';
import { resultBlocks } from './report-results.js';

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
    annexes: reportAnnexes(content),
    attachments: [],
  };
}
