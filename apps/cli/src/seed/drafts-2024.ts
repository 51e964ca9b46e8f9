import { alone } from '#libs/commitments/src/domain/parties.js';
import { addressedTo } from '#libs/commitments/src/domain/terms.js';
import { DraftCommitment } from '#libs/commitments/src/draft-commitment.js';
import type { FoundedDistrict } from './organization-2024.js';
import { seedId } from './seed-id.js';
import type { Stage } from './stage.js';
import { terms2024 } from './terms-2024.js';

/** The commitment of the head of a unit, by the unit's key. */
export const commitmentOf = (unitKey: string): string => seedId('commitment', unitKey);

/** On the first working day of 2024 a draft for every head lies on his chair's table. */
export async function draftAll(stage: Stage, districts: readonly FoundedDistrict[]): Promise<void> {
  for (const { chair, units } of districts)
    for (const unit of units) {
      const { personId } = unit.leader;
      const parties = {
        unitId: unit.unitId,
        signatoryId: personId,
        assignerId: chair.personId,
        coSigners: alone,
      };
      const terms = addressedTo(personId, terms2024(unit, unit.key));
      await stage.act(chair, new DraftCommitment(commitmentOf(unit.key), parties, terms));
    }
}
