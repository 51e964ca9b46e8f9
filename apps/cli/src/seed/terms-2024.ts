import type { Targets, TemplateItem, TemplateText } from '#libs/commitments/src/domain/template.js';
import { termsFrom } from '#libs/commitments/src/domain/template-terms.js';
import type { ItemId, Terms } from '#libs/commitments/src/domain/terms.js';
import { pledgesOf } from './pledges-2024.js';
import type { SeedUnit } from './units-2024.js';

const promised = {
  side: 'SIGNATORY',
  authority: '{chucDanh} được huy động nhân lực, kinh phí của {donVi}',
  responsibility: '{chucDanh} chịu trách nhiệm trước Chủ tịch UBND huyện',
} as const;

/** What heads of a kind of unit promise, in every year and for whatever unit; `idOf` names the items by their place. */
export function text2024(level: SeedUnit['level'], idOf: (index: number) => ItemId): TemplateText {
  return {
    title: 'Cam kết thực hiện nhiệm vụ chuyên môn và công tác cải cách hành chính năm {nam}',
    clauses: [],
    legalBases: ['Kế hoạch cải cách hành chính năm 2024 của UBND huyện', 'Quy chế làm việc của UBND huyện'],
    consequence:
      'Tự chịu trách nhiệm trước Chủ tịch UBND huyện. Sau đánh giá cuối năm {nam}, nếu không đáp ứng yêu cầu nhiệm vụ thì ' +
      'tự nguyện xin nghỉ việc hoặc để tổ chức sắp xếp lại công việc khác.',
    items: pledgesOf(level).map((pledge, index): TemplateItem => ({
      ...promised,
      ...pledge,
      id: idOf(index),
    })),
  };
}

/** The same for one unit in 2024. The head himself is in charge. */
export const terms2024 = ({ name, headTitle }: SeedUnit, text: TemplateText, targets: Targets = {}): Terms =>
  termsFrom(text, { year: 2024, unitName: name, post: headTitle }, targets);
