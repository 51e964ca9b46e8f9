import type { Readable } from 'node:stream';
import type { AnyRow } from '#libs/documents/src/sheets/sheet-xml.js';
import { writeWorkbook } from '#libs/documents/src/sheets/write-workbook.js';
import { termsFrom } from '../domain/template-terms.js';
import { measured, type TemplateText } from '../domain/template.js';
import type { LeftOutWhy, TemplateUnit } from '../read-models/template-units.js';
import { columnsToWrite } from './sheet-columns.js';

/** Why a unit's targets are left empty, in the words of the sheet. */
const notes: Readonly<Record<LeftOutWhy, string>> = {
  VACANT: 'Không soạn: đơn vị chưa có người đứng đầu',
  NOT_A_SIGNATORY: 'Không soạn: người đứng đầu chưa được giao quyền ký cam kết',
  ASSIGNER_IS_SIGNATORY: 'Không soạn: người đứng đầu chính là người giao',
  HAS_COMMITMENT: 'Không soạn: đã có cam kết trong năm',
  HAS_DRAFT: 'Không soạn: đã có dự thảo trong năm',
};

/**
 * A sheet with one row a unit, those for whom can be drafted with every target as the template has it. The others are there as well,
 * with why and without targets: as long as these stay empty they are no mistake.
 */
export function writeTemplateSheet(
  text: TemplateText,
  { units, year, unitName }: { units: readonly TemplateUnit[]; year: number; unitName: string },
): Readable {
  const { title } = termsFrom(text, { year, unitName, post: '' });
  const rows = async function* (): AsyncGenerator<AnyRow> {
    for (const unit of units) yield rowOf(text, unit);
  };
  return writeWorkbook({ name: `Chỉ tiêu ${year}`, title, columns: columnsToWrite(text) }, rows());
}

const rowOf = (text: TemplateText, { unit, head, leftOut }: TemplateUnit): AnyRow => [
  unit.name,
  head && `${head.name}, ${head.post}`,
  ...measured(text).map(({ indicator }) => (leftOut === null ? indicator.target : null)),
  leftOut && notes[leftOut],
  unit.id,
];
