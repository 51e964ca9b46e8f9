import { Field } from '../../page/field.js';
import { PersonSelect } from '../../page/person-select.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { PeopleField } from './people-field.js';
import type { TeamForm } from './scope-form.js';

interface Props {
  readonly team: TeamForm;
  /** Whose people are offered first. */
  readonly unitId: string | null;
  readonly onChange: (team: TeamForm) => void;
}

/** Who leads, who looks, and who verifies afterwards what units say they have done. */
export function TeamFields({ team, unitId, onChange }: Props) {
  const t = useRemediationTexts();
  const among = unitId ?? undefined;
  return (
    <>
      <Field label={t.inspections.lead} hint={t.inspections.leadHint}>
        {({ id }) => (
          <PersonSelect
            id={id}
            unitId={among}
            value={team.lead ?? undefined}
            onChange={(lead) => onChange({ ...team, lead: lead ?? null })}
          />
        )}
      </Field>
      <PeopleField
        label={t.inspections.members}
        hint={t.inspections.membersHint}
        unitId={among}
        value={team.members}
        onChange={(members) => onChange({ ...team, members })}
      />
      <PeopleField
        label={t.inspections.verifiers}
        hint={t.inspections.verifiersHint}
        unitId={among}
        value={team.verifiers}
        onChange={(verifiers) => onChange({ ...team, verifiers })}
      />
    </>
  );
}
