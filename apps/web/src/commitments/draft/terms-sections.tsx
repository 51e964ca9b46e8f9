import { useRead } from '../../api/use-read.js';
import { Section } from '../../page/section.js';
import { useTexts } from '../../texts/language.js';
import type { DraftForm, Terms } from './draft-form.js';
import { headsBelow } from './heads-below.js';
import { ItemList } from './item-list.js';
import { TermsFields } from './terms-fields.js';
import './draft.css';

interface Props {
  readonly form: DraftForm;
  readonly many: boolean;
  readonly settled: boolean;
  readonly onChange: (terms: Terms) => void;
}

/** A text to be written: what holds for the whole, then what the signatory promises, then what the assigner does. */
export function TermsSections({ form, many, settled, onChange }: Props) {
  const t = useTexts();
  const { data } = useRead('listUnits', { query: {} });
  const units = data?.units ?? [];
  const { unitId, level } = form;
  const addressees = many && unitId !== null ? headsBelow(units, unitId, level).headed : units;
  const parents = new Set(units.map(({ parentId }) => parentId));
  const rollsUp = addressees.some(({ id }) => (many || id === unitId) && parents.has(id));
  return (
    <>
      <Section title={t.draft.terms}>
        <TermsFields terms={form.terms} unitId={many ? null : unitId} settled={settled} onChange={onChange} />
      </Section>
      <Section title={t.editor.promises.SIGNATORY} aside={t.draft.itemsHint}>
        <ItemList side="SIGNATORY" form={form} many={many} rollsUp={rollsUp} onChange={onChange} />
      </Section>
      <Section title={t.editor.promises.ASSIGNER} aside={t.editor.assignersHint}>
        <ItemList side="ASSIGNER" form={form} many={many} rollsUp={rollsUp} onChange={onChange} />
      </Section>
    </>
  );
}
