import PlusOutlined from '@ant-design/icons/PlusOutlined';
import Button from 'antd/es/button';
import { useEffect } from 'react';
import { useAct } from '../api/use-act.js';
import { ActionBar } from '../page/action-bar.js';
import { NoticeBox } from '../page/notice-box.js';
import { ProblemBox } from '../page/problem-box.js';
import { Section } from '../page/section.js';
import { useRemediationTexts } from '../remediation/texts/use-remediation-texts.js';
import { changesOf } from './changes-of.js';
import { RulesChanges } from './rules-changes.js';
import { anotherSeverity, rulesOf, type RulesForm } from './rules-form.js';
import type { PublishedRules } from './rules.js';
import { SeverityFields } from './severity-fields.js';
import { SampleFields, TermFields } from './term-fields.js';
import type { KeptRules } from './use-kept-rules.js';
import './remediation-rules.css';

interface Props {
  readonly published: PublishedRules;
  readonly kept: KeptRules;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

/** Other rules under way, with what they would change, and the one act of publishing them. */
export function RulesEditor({ published, kept, onDone, onLeave }: Props) {
  const t = useRemediationTexts();
  const { form, change, forget } = kept;
  // It begins where its sentence is, and not where the button was.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  const act = useAct('publishRemediationRules', () => {
    forget();
    onDone();
  });
  const rules = rulesOf(form);
  const changes = rules ? changesOf(published.rules, rules) : [];
  // Somebody published others after this began: they are looked at before they are overwritten.
  const meanwhile = form.version !== published.version;
  const severities = (next: RulesForm['severities']) => change({ ...form, severities: next });
  const why = rules
    ? changes.length === 0
      ? t.remediationRules.stop.nothing
      : t.remediationRules.ready(changes.length)
    : t.remediationRules.stop.wrong;
  return (
    <>
      <Section title={t.remediationRules.severities} aside={t.remediationRules.codeStays}>
        <div className="stack">
          {form.severities.map((severity, at) => (
            <SeverityFields
              key={at}
              severity={severity}
              all={form.severities}
              number={at + 1}
              onChange={(next) => severities(form.severities.with(at, next))}
              onRemove={() => severities(form.severities.filter((_, other) => other !== at))}
            />
          ))}
          {form.severities.length < 20 && (
            <div>
              <Button
                icon={<PlusOutlined aria-hidden />}
                onClick={() => severities([...form.severities, anotherSeverity])}
              >
                {t.remediationRules.addSeverity}
              </Button>
            </div>
          )}
        </div>
      </Section>
      <Section title={t.remediationRules.terms}>
        <TermFields form={form} onChange={change} />
      </Section>
      <Section title={t.remediationRules.sample}>
        <SampleFields form={form} onChange={change} />
      </Section>
      {meanwhile && (
        <NoticeBox tone="soon">
          <strong>{t.remediationRules.meanwhile}</strong>
          <p>{t.remediationRules.meanwhileAdvice}</p>
          <div>
            <Button onClick={() => change({ ...form, version: published.version })}>
              {t.remediationRules.goOn}
            </Button>
          </div>
        </NoticeBox>
      )}
      <Section title={t.remediationRules.summary}>
        <RulesChanges changes={changes} />
      </Section>
      <ProblemBox error={act.error} />
      <ActionBar why={meanwhile ? t.remediationRules.meanwhile : why}>
        <Button
          size="large"
          onClick={() => {
            forget();
            onLeave();
          }}
        >
          {t.remediationRules.throwAway}
        </Button>
        <Button
          type="primary"
          size="large"
          disabled={!rules || changes.length === 0 || meanwhile}
          loading={act.isPending}
          onClick={() => rules && act.mutate({ body: { version: form.version, rules } })}
        >
          {t.remediationRules.publish}
        </Button>
      </ActionBar>
    </>
  );
}
