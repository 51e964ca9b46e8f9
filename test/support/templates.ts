import { randomUUID } from 'node:crypto';
import { uploadFile } from '#libs/contracts/src/http/files.js';
import { answerOf, changedBy } from './answers.js';
import type { SmallDistrict } from './small-district.js';
import type { Visitor } from './visitor.js';

/** A template in which nothing is left open: one target in per cents, one in numbers, and a promise of the assigner. */
export const templateText = (title = 'Cam kết của {chucDanh} {donVi} năm {nam}') => ({
  title,
  legalBases: ['Kế hoạch cải cách hành chính'],
  clauses: ['Hai bên thực hiện đúng nội dung cam kết.'],
  consequence: 'Tự nguyện kiểm điểm nếu không hoàn thành.',
  items: [
    {
      id: randomUUID(),
      side: 'SIGNATORY',
      task: 'Giải quyết hồ sơ đúng hạn tại {donVi}',
      authority: 'Phân công công chức một cửa',
      responsibility: '{chucDanh} chịu trách nhiệm',
      product: 'Báo cáo quý',
      time: { kind: 'DATE', month: 12, day: 20 },
      indicator: indicator('HO_SO_DUNG_HAN', 'Hồ sơ đúng hạn', '%', 95),
    },
    {
      id: randomUUID(),
      side: 'SIGNATORY',
      task: 'Hỗ trợ hộ nghèo vươn lên',
      authority: 'Phân bổ nguồn lực được giao',
      responsibility: 'Trước Chủ tịch UBND huyện',
      product: 'Danh sách hộ thoát nghèo',
      time: { kind: 'MONTH', month: 11 },
      indicator: indicator('HO_THOAT_NGHEO', 'Hộ thoát nghèo', 'hộ', 10),
    },
    {
      id: randomUUID(),
      side: 'ASSIGNER',
      task: 'Bố trí kinh phí cho {donVi}',
      authority: 'Quyết định phân bổ',
      responsibility: 'Trước Hội đồng nhân dân huyện',
      product: 'Quyết định giao kinh phí',
      time: { kind: 'BY_ROADMAP', roadmap: 'Theo lộ trình của huyện' },
      indicator: null,
    },
  ],
});

const indicator = (code: string, name: string, unit: string, target: number) => ({
  code,
  name,
  unit,
  target,
  baseline: null,
  direction: 'AT_LEAST',
  rollUp: null,
});

/** Columns of the sheet that the template above makes. */
export const ON_TIME = 'Hồ sơ đúng hạn (%)';
export const OUT_OF_POVERTY = 'Hộ thoát nghèo (hộ)';

/** Publishes it for the district; its version is 1. */
export const publishOne = async (
  chair: Visitor,
  { district }: Pick<SmallDistrict, 'district'>,
): Promise<string> =>
  changedBy(await chair.ask('POST', '/api/commitment-templates', { unitId: district, text: templateText() }))
    .id;

/** Downloads the sheet of a template for the units below a district. */
export async function sheetOf(who: Visitor, address: string): Promise<Buffer> {
  const answer = await who.download(address);
  if (answer.status !== 200) throw new Error(`no sheet: ${answer.status}`);
  return answer.bytes;
}

export const upload = async (who: Visitor, bytes: Buffer): Promise<string> =>
  answerOf(uploadFile, await who.ask('POST', '/api/files?name=chi-tieu.xlsx', bytes)).id;

/** A template, and its sheet uploaded as it was downloaded. */
export async function drawTemplate(
  chair: Visitor,
  small: Pick<SmallDistrict, 'district'>,
): Promise<{ template: string; sheet: string }> {
  const template = await publishOne(chair, small);
  const address = `/api/commitment-templates/${template}/sheet?unitId=${small.district}&year=2025&number=1`;
  return { template, sheet: await upload(chair, await sheetOf(chair, address)) };
}
