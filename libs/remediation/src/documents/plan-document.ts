import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type {
  AdministrativeDocument,
  Block,
  Signature,
} from '#libs/documents/src/administrative-document.js';
import { sayInstant } from '#libs/documents/src/sheets/vietnamese-date.js';
import type { PlanEdition } from '../read-models/plan-editions.js';
import { documentWords as words } from './document-words.js';
import { placeOfUnit } from './place-of-unit.js';
import { planAnnex } from './plan-annex.js';

/**
 * One submitted text of a plan as an administrative document (Decree 30/2020/NĐ-CP, Annex I), its lines as an annex. It says
 * which text it is and who approved it when; one that was not approved says that it is a draft.
 */
export function planDocument(plan: PlanEdition): AdministrativeDocument {
  const { unit, conclusion, approval, submittedAt, findings, lines } = plan;
  const cited = conclusion === null ? '' : words.cited(conclusion);
  return {
    agency: { ...(unit.under !== null && { superior: unit.under }), name: unit.name },
    symbol: '……/KH',
    place: placeOfUnit(unit),
    date: dateOf(approval?.at ?? submittedAt),
    title: approval ? 'Kế hoạch' : 'Kế hoạch (dự thảo)',
    abstract: 'Khắc phục tồn tại, hạn chế sau kiểm tra cải cách hành chính',
    bases: [`Căn cứ Thông báo kết luận kiểm tra ${cited};`],
    body: [
      {
        kind: 'PARAGRAPH',
        text: `${unit.name} khắc phục ${findings.length} tồn tại, hạn chế bằng ${lines.length} nhiệm vụ như sau.`,
      },
      { kind: 'ARTICLE', label: 'I.', title: 'Tồn tại, hạn chế phải khắc phục' },
      { kind: 'ITEMS', items: findings.map(({ number, seen }) => ({ label: `${number}.`, text: seen })) },
      { kind: 'ARTICLE', label: 'II.', title: 'Nhiệm vụ, giải pháp khắc phục' },
      {
        kind: 'PARAGRAPH',
        text: 'Từng nhiệm vụ, người chịu trách nhiệm, sản phẩm và thời hạn hoàn thành tại Phụ lục kèm theo.',
      },
      { kind: 'ARTICLE', label: 'III.', title: 'Bản kế hoạch và phê duyệt' },
      ...approvalBlocks(plan),
    ],
    signatures: signaturesOf(plan),
    recipients: ['Đoàn kiểm tra', 'Các đơn vị, cá nhân có tên tại Phụ lục', words.kept],
    annexes: [planAnnex(lines)],
    attachments: [],
  };
}

function approvalBlocks({ edition, hash, format, submittedAt, submitter, approval }: PlanEdition): Block[] {
  return [
    {
      kind: 'FACTS',
      facts: [
        { name: 'Phiên bản', value: String(edition) },
        { name: 'Trình', value: `${words.said(submitter)}, lúc ${sayInstant(submittedAt)}` },
        {
          name: 'Phê duyệt',
          value: approval
            ? `${words.said(approval.by)}, lúc ${sayInstant(approval.at)}`
            : 'DỰ THẢO, chưa được phê duyệt',
        },
        ...(approval?.replacedBy
          ? [{ name: 'Hiệu lực', value: `Đã có phiên bản ${approval.replacedBy} thay thế` }]
          : []),
        { name: 'Mã băm nội dung', value: `SHA-256, định dạng ${format}` },
      ],
    },
    { kind: 'CODE', text: hash },
    ...(approval && approval.corrections > 0
      ? [
          {
            kind: 'PARAGRAPH' as const,
            text: `Văn bản này in đúng nội dung đã phê duyệt. Sau đó đã đính chính ${approval.corrections} lần, xem trên hệ thống.`,
          },
        ]
      : []),
  ];
}

function signaturesOf({
  submitter,
  submittedAt,
  approval,
}: PlanEdition): AdministrativeDocument['signatures'] {
  const signed = ({ name, post }: PlanEdition['submitter'], mark: string, capacity?: string): Signature => ({
    ...(capacity !== undefined && { capacity }),
    post: post ?? '',
    name,
    mark: [mark],
  });
  const own = signed(submitter, `Đã trình trong hệ thống lúc ${sayInstant(submittedAt)}`);
  if (!approval) return [own];
  const mark = `Đã phê duyệt trong hệ thống lúc ${sayInstant(approval.at)}`;
  return [own, signed(approval.by, mark, 'PHÊ DUYỆT')];
}
