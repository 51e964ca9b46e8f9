import { useRead } from '../../api/use-read.js';
import { ConditionField } from '../../page/condition-field.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';

interface Props {
  readonly value: string | undefined;
  readonly onChange: (inspectionId: string | undefined) => void;
}

/** One of the inspections that were concluded, by the number of the conclusion and what was inspected. */
export function InspectionField({ value, onChange }: Props) {
  const t = useRemediationTexts();
  const { data } = useRead('listInspections', { query: { status: 'CONCLUDED', limit: 200 } });
  const options = (data?.items ?? []).map(({ id, title, conclusion }) => ({
    value: id,
    label: conclusion ? `${conclusion.number} · ${title}` : title,
  }));
  return (
    <ConditionField
      label={t.findings.inspection}
      placeholder={t.findings.anyInspection}
      // Its name is not known before the list is there, and its id says nothing.
      value={options.some((one) => one.value === value) ? value : undefined}
      options={options}
      onChange={onChange}
    />
  );
}
