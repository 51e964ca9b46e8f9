import { getRouteApi, useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import Input from 'antd/es/input/Input';
import { useRead } from '../../api/use-read.js';
import { ConditionField } from '../../page/condition-field.js';
import { Field } from '../../page/field.js';
import { UnitSelect } from '../../page/unit-select.js';
import { useNarrow } from '../../page/use-narrow.js';
import { useTyped } from '../../page/use-typed.js';
import { findingStatuses, reformContents, type FindingSearch } from '../../search.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useInLanguage } from '../../texts/use-in-language.js';
import { InspectionField } from './inspection-field.js';

const route = getRouteApi('/shell/findings');
const shown = ['unitId', 'inspectionId', 'status', 'content', 'severity', 'search'] as const;

/** Narrows the list; what is chosen stands in the address. On a telephone it is folded away, with how much is chosen. */
export function FindingFilters() {
  const t = useRemediationTexts();
  const narrow = useNarrow();
  const asked = route.useSearch();
  const chosen = shown.filter((name) => asked[name] !== undefined).length;
  if (!narrow)
    return (
      <search className="stack">
        <Fields />
      </search>
    );
  return (
    <search>
      <details className="more">
        <summary>{t.findings.filters(chosen)}</summary>
        <Fields />
      </details>
    </search>
  );
}

function Fields() {
  const t = useRemediationTexts();
  const said = useInLanguage();
  const asked = route.useSearch();
  const navigate = useNavigate({ from: '/findings' });
  const severities = useRead('getRemediationRules', {}).data?.rules.severities ?? [];
  const change = (part: { [Name in keyof FindingSearch]?: FindingSearch[Name] | undefined }) =>
    navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  const [words, setWords] = useTyped(asked.search, (search) => void change({ search }));
  const clear = () => {
    setWords('');
    void navigate({ search: {} });
  };
  return (
    <div className="fields finding-filters">
      <Field label={t.findings.search}>
        {(ids) => (
          <Input
            {...ids}
            type="search"
            maxLength={100}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </Field>
      <Field label={t.findings.unit}>
        {({ id }) => (
          <UnitSelect
            id={id}
            clearable
            value={asked.unitId}
            onChange={(unitId) => void change({ unitId, own: undefined })}
          />
        )}
      </Field>
      <InspectionField
        value={asked.inspectionId}
        onChange={(inspectionId) => void change({ inspectionId })}
      />
      <ConditionField
        label={t.findings.state}
        value={asked.status}
        options={findingStatuses.map((value) => ({ value, label: t.reform.findingStatus[value] }))}
        onChange={(status) => void change({ status })}
      />
      <ConditionField
        label={t.findings.contentOf}
        value={asked.content}
        options={reformContents.map((value) => ({ value, label: t.reform.content[value] }))}
        onChange={(content) => void change({ content })}
      />
      <ConditionField
        label={t.findings.severity}
        value={asked.severity}
        options={severities.map(({ code, name }) => ({ value: code, label: said(name) }))}
        onChange={(severity) => void change({ severity })}
      />
      {Object.keys(asked).length > 0 && (
        <div>
          <Button onClick={clear}>{t.findings.clear}</Button>
        </div>
      )}
    </div>
  );
}
