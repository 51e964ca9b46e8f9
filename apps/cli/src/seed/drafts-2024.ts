import { alone } from '#libs/commitments/src/domain/parties.js';
import { addressedTo, type ItemId } from '#libs/commitments/src/domain/terms.js';
import { DraftCommitment } from '#libs/commitments/src/draft-commitment.js';
import { inReturn } from './in-return-2024.js';
import type { FoundedDistrict, HeadedUnit } from './organization-2024.js';
import { seedId } from './seed-id.js';
import type { Stage } from './stage.js';
import { draftsFromTemplate, itemOfTemplate, publishTemplate } from './template-2024.js';
import { terms2024, text2024 } from './terms-2024.js';

/** The commitment of the head of a unit, by the unit's key. */
export const commitmentOf = (unitKey: string): string => seedId('commitment', unitKey);

/** An item of it by its place. What is drafted from a template has the template's items. */
export const itemOf = (unit: Pick<HeadedUnit, 'key' | 'level'>, index: number): ItemId =>
  draftsFromTemplate(unit) ? itemOfTemplate(index) : seedId('item', `${unit.key}/${index}`);

/** On the first working day of 2024 a draft for every head lies on his chair's table. */
export async function draftAll(stage: Stage, districts: readonly FoundedDistrict[]): Promise<void> {
  for (const district of districts) {
    const template = district.key === 'doluong' ? await publishTemplate(stage, district) : null;
    for (const unit of district.units) {
      const { personId } = unit.leader;
      const parties = {
        unitId: unit.unitId,
        signatoryId: personId,
        assignerId: district.chair.personId,
        coSigners: alone,
      };
      const terms = terms2024(
        unit,
        text2024(unit.level, (index) => itemOf(unit, index)),
      );
      const whole = { ...terms, items: [...terms.items, ...inReturn(unit.key)] };
      const from = draftsFromTemplate(unit) ? template : null;
      const addressed = addressedTo(personId, whole);
      await stage.act(district.chair, new DraftCommitment(commitmentOf(unit.key), parties, addressed, from));
    }
  }
}
