import TextArea from 'antd/es/input/TextArea';
import Select from 'antd/es/select';
import type { ReactNode } from 'react';
import { useRead } from '../../api/use-read.js';
import { Field } from '../../page/field.js';
import { PersonSelect } from '../../page/person-select.js';
import { reformContents } from '../../search.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { addressees } from '../addressees.js';
import type { FindingDetail } from '../finding-detail.js';
import { findingKinds } from '../finding-kinds.js';
import { useInLanguage } from '../../texts/use-in-language.js';
import { ofKind, type FindingText } from './changed-text.js';

interface Props {
  readonly finding: FindingDetail;
  readonly text: FindingText;
  readonly onChange: (text: FindingText) => void;
  /** Nothing was changed yet. */
  readonly same: boolean;
}

/** A finding in other words; its unit stays. Severities are those of its own conclusion. */
export function ChangedWords({ finding, text, onChange, same }: Props): ReactNode {
  const t = useRemediationTexts();
  const said = useInLanguage();
  const words = t.findingActs.answer;
  const severities = useRead('getInspection', { params: { id: finding.inspectionId } }).data?.severities;
  return (
    <>
      <Field label={t.findings.seen} wide hint={same ? words.nothing : undefined}>
        {(ids) => (
          <TextArea
            {...ids}
            lang="vi"
            maxLength={4000}
            autoSize={{ minRows: 3, maxRows: 10 }}
            value={text.seen}
            onChange={({ target }) => onChange({ ...text, seen: target.value })}
          />
        )}
      </Field>
      <Field label={t.findings.contentOf}>
        {({ id }) => (
          <Select
            id={id}
            value={text.content}
            options={reformContents.map((value) => ({ value, label: t.reform.content[value] }))}
            onChange={(content) => onChange({ ...text, content })}
          />
        )}
      </Field>
      <Field label={t.findings.severity}>
        {({ id }) => (
          <Select
            id={id}
            value={text.severity}
            options={(severities ?? []).map(({ code, name, remedyWithin }) => ({
              value: code,
              label:
                remedyWithin === null ? words.noLimit(said(name)) : words.limit(said(name), remedyWithin),
            }))}
            onChange={(severity) => onChange({ ...text, severity })}
          />
        )}
      </Field>
      <Field label={t.finding.kind}>
        {({ id }) => (
          <Select
            id={id}
            value={text.kind}
            options={findingKinds.map((value) => ({ value, label: t.reform.kind[value] }))}
            onChange={(kind) => onChange(ofKind(text, kind))}
          />
        )}
      </Field>
      {text.kind === 'RECOMMENDATION' && (
        <Field label={t.finding.addressee}>
          {({ id }) => (
            <Select
              id={id}
              value={text.addressee ?? null}
              options={addressees.map((value) => ({ value, label: t.finding.addressees[value] }))}
              onChange={(addressee) => onChange({ ...text, addressee, answererId: null })}
            />
          )}
        </Field>
      )}
      {text.addressee === 'STEERING_COMMITTEE' && (
        <Field label={words.committeeAnswerer}>
          {({ id }) => (
            <PersonSelect
              id={id}
              unitId={finding.unit.id}
              value={text.answererId ?? undefined}
              onChange={(answererId) => onChange({ ...text, answererId: answererId ?? null })}
            />
          )}
        </Field>
      )}
      <Field label={t.finding.legalGround} wide>
        {(ids) => (
          <TextArea
            {...ids}
            lang="vi"
            maxLength={1000}
            autoSize={{ minRows: 1, maxRows: 4 }}
            value={text.legalGround}
            onChange={({ target }) => onChange({ ...text, legalGround: target.value })}
          />
        )}
      </Field>
    </>
  );
}
