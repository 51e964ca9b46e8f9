import type { FromTemplate } from '#libs/commitments/src/domain/commitment-events.js';
import type { TemplateText } from '#libs/commitments/src/domain/template.js';
import type { ItemId } from '#libs/commitments/src/domain/terms.js';
import { PublishTemplate } from '#libs/commitments/src/publish-template.js';
import { PublishTemplateVersion } from '#libs/commitments/src/publish-template-version.js';
import type { FoundedDistrict, HeadedUnit } from './organization-2024.js';
import { DIGITISED } from './pledges-2024.js';
import { seedId } from './seed-id.js';
import type { Stage } from './stage.js';
import { text2024 } from './terms-2024.js';

const templateId = seedId('template', 'doluong/xa');

export const itemOfTemplate = (index: number): ItemId => seedId('item', `doluong/xa/${index}`);

/** The communes of Đô Lương: their chair has a template for what they promise. */
export const draftsFromTemplate = ({ key, level }: Pick<HeadedUnit, 'key' | 'level'>): boolean =>
  key.startsWith('doluong.') && level !== 'PHONG';

/** The first version asked for less; the second one is what was drafted from. */
export async function publishTemplate(
  stage: Stage,
  { key, chair }: Pick<FoundedDistrict, 'key' | 'chair'>,
): Promise<FromTemplate> {
  const text = text2024('XA', itemOfTemplate);
  await stage.act(chair, new PublishTemplate(templateId, seedId('unit', key), withLowerTarget(text)));
  await stage.act(chair, new PublishTemplateVersion(templateId, 1, text));
  return { templateId, version: 2 };
}

/** The share of files to be digitised as it stood in the first version. */
const withLowerTarget = (text: TemplateText): TemplateText => ({
  ...text,
  items: text.items.map(({ indicator, ...item }, index) => ({
    ...item,
    indicator: indicator && index === DIGITISED ? { ...indicator, target: 70 } : indicator,
  })),
});
