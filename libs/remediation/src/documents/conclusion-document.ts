import type { AdministrativeDocument, Block, Item } from '#libs/documents/src/administrative-document.js';
import { sayDate } from '#libs/documents/src/sheets/vietnamese-date.js';
import { asksForPlan } from '../domain/finding-text.js';
import type { Conclusion } from '../read-models/conclusions.js';
import { documentWords as words } from './document-words.js';
import { placeOfUnit } from './place-of-unit.js';

/** The notice of what an inspection concluded, as an administrative document (Decree 30/2020/NĐ-CP, Annex I). */
export function conclusionDocument(conclusion: Conclusion): AdministrativeDocument {
  const { document, side, lead, scope, units } = conclusion;
  return {
    agency: { ...(side.under !== null && { superior: side.under }), name: side.name },
    symbol: document.number,
    place: placeOfUnit(side),
    date: document.on,
    title: 'Thông báo',
    abstract: `Kết luận ${scope.title.charAt(0).toLocaleLowerCase('vi')}${scope.title.slice(1)}`,
    bases: [],
    body: [
      {
        kind: 'PARAGRAPH',
        text: `Thực hiện Quyết định ${words.cited(scope.decision)}, từ ngày ${sayDate(scope.from)} đến ngày ${sayDate(scope.to)} Đoàn kiểm tra do ${words.said(lead)} làm Trưởng đoàn đã kiểm tra tại ${units.map(({ name }) => name).join(', ')}. ${side.name} thông báo kết luận như sau.`,
      },
      { kind: 'ARTICLE', label: 'I.', title: 'Nội dung kiểm tra' },
      {
        kind: 'ITEMS',
        items: scope.contents.map((content, index) => ({
          label: `${index + 1}.`,
          text: words.contents[content],
        })),
      },
      ...sessionBlocks(conclusion),
      { kind: 'ARTICLE', label: 'II.', title: 'Kết luận' },
      ...units.flatMap(unitBlocks),
      { kind: 'ARTICLE', label: 'III.', title: 'Yêu cầu' },
      { kind: 'ITEMS', items: demands(conclusion) },
    ],
    signatures: [{ post: lead.post ?? 'Trưởng đoàn kiểm tra', name: lead.name, mark: [] }],
    recipients: [...units.map(({ name }) => name), 'Thành viên Đoàn kiểm tra', words.kept],
    attachments: [],
  };
}

function sessionBlocks({ sessions }: Conclusion): Block[] {
  if (sessions.length === 0) return [];
  return [
    { kind: 'PARAGRAPH', text: 'Đoàn kiểm tra đã làm việc:' },
    {
      kind: 'ITEMS',
      items: sessions.map(({ on, place, unit, summary }) => ({
        label: '-',
        text: `Ngày ${sayDate(on)} với ${unit}, tại ${place}${summary === '' ? '.' : `: ${summary}`}`,
      })),
    },
  ];
}

function unitBlocks({ name, findings }: Conclusion['units'][number], index: number): Block[] {
  return [
    { kind: 'ARTICLE', label: `${index + 1}.`, title: name },
    findings.length === 0
      ? { kind: 'PARAGRAPH', text: 'Không có tồn tại, hạn chế.' }
      : {
          kind: 'ITEMS',
          items: findings.map(({ number, text, severity }) => ({
            label: `Số ${number}.`,
            text: text.seen,
            facts: [
              { name: 'Loại', value: `${words.kinds[text.kind]}; mức độ: ${severity}` },
              { name: 'Nội dung', value: words.contents[text.content] },
              ...(text.legalGround === '' ? [] : [{ name: 'Căn cứ', value: text.legalGround }]),
              ...(text.repeatOf === null
                ? []
                : [{ name: 'Lặp lại', value: 'Tồn tại đã nêu ở lần kiểm tra trước' }]),
            ],
          })),
        },
  ];
}

function demands({ replyBy, planWithin, units }: Conclusion): Item[] {
  const asked = units.filter(({ findings }) => findings.some(({ text }) => asksForPlan(text)));
  const said = [
    ...(replyBy === null
      ? []
      : [`Ý kiến đối với kết luận (nếu có) gửi Đoàn kiểm tra chậm nhất ngày ${sayDate(replyBy)}.`]),
    ...(asked.length === 0
      ? []
      : [
          `${asked.map(({ name }) => name).join(', ')} lập kế hoạch khắc phục, trình trong ${planWithin} ngày làm việc kể từ khi hết thời hạn gửi ý kiến; mỗi nhiệm vụ ghi rõ người, việc, thẩm quyền, trách nhiệm, sản phẩm, thời gian.`,
        ]),
    'Kết quả khắc phục được xác minh bằng minh chứng và tổng hợp trong báo cáo hằng tháng.',
  ];
  return said.map((text, index) => ({ label: `${index + 1}.`, text }));
}
