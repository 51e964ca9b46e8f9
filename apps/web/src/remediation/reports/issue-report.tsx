import { useNavigate } from '@tanstack/react-router';
import Select from 'antd/es/select';
import { useState } from 'react';
import type { Reply } from '../../api/endpoints.js';
import { useAct } from '../../api/use-act.js';
import { useRead } from '../../api/use-read.js';
import { ActForm } from '../../page/act-form.js';
import { Field } from '../../page/field.js';
import { NoticeBox } from '../../page/notice-box.js';
import { useToday } from '../../session/read-welcome.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { monthsUntil } from './months.js';

const YEAR = 12;

/** Issues the report of a month; where there is one, another in its place, and it is said so before. */
export function IssueReport({ sides }: { sides: Reply<'listRemediationReports'>['mayIssue'] }) {
  const t = useRemediationTexts();
  const formats = useFormats();
  const navigate = useNavigate();
  const months = monthsUntil(useToday(), YEAR);
  const [unitId, setUnit] = useState(sides[0]?.id ?? '');
  const [month, setMonth] = useState(months[0] ?? '');
  const standing = useRead('listRemediationReports', { query: { unitId, month, limit: 200 } });
  const replaced = standing.data?.items.find(({ replacedBy }) => replacedBy === null);
  const act = useAct('issueRemediationReport', ({ id }) =>
    navigate({ to: '/remediation-reports/$id', params: { id } }),
  );
  return (
    <ActForm
      act={act}
      label={replaced ? t.remediationReports.issueAgain : t.remediationReports.issue}
      done={t.remediationReports.issued}
      ready={standing.data !== undefined && !act.isPending}
      onSubmit={() => act.mutate({ body: { unitId, month, replaces: replaced?.id ?? null } })}
    >
      {sides.length > 1 && (
        <Field label={t.remediationReports.side}>
          {({ id }) => (
            <Select
              id={id}
              value={unitId}
              options={sides.map((side) => ({ value: side.id, label: side.name }))}
              onChange={setUnit}
            />
          )}
        </Field>
      )}
      <Field label={t.remediationReports.month} hint={t.remediationReports.frozen}>
        {({ id }) => (
          <Select
            id={id}
            value={month}
            options={months.map((one) => ({ value: one, label: formats.month(one) }))}
            onChange={setMonth}
          />
        )}
      </Field>
      {replaced && (
        <NoticeBox tone="soon">{t.remediationReports.willReplace(replaced.number, replaced.year)}</NoticeBox>
      )}
    </ActForm>
  );
}
