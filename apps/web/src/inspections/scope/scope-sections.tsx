import Button from 'antd/es/button';
import type { ReactNode } from 'react';
import { NoticeBox } from '../../page/notice-box.js';
import { Section } from '../../page/section.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { ChecklistFields } from './checklist-fields.js';
import { ScopeFields } from './scope-fields.js';
import type { ScopeForm } from './scope-form.js';

interface Props {
  readonly kept: {
    readonly form: ScopeForm;
    readonly restored: boolean;
    readonly change: (form: ScopeForm) => void;
    readonly forget: () => void;
  };
  readonly fresh: boolean;
  /** Between the ground and the questions. */
  readonly children?: ReactNode;
}

/** The form of an inspection, kept while one writes. */
export function ScopeSections({ kept: { form, restored, change, forget }, fresh, children }: Props) {
  const t = useRemediationTexts();
  return (
    <>
      {restored && (
        <NoticeBox tone="under-way">
          <strong>{t.draft.restored}</strong>
          <div>
            <Button size="small" onClick={forget}>
              {fresh ? t.draft.startOver : t.draft.backToSaved}
            </Button>
          </div>
        </NoticeBox>
      )}
      <Section title={t.inspections.general}>
        <ScopeFields form={form} onChange={change} fresh={fresh} />
      </Section>
      {children}
      <Section title={t.inspections.checklist} aside={t.inspections.checklistHint(form.checklist.length)}>
        <ChecklistFields
          contents={form.contents}
          checklist={form.checklist}
          onChange={(checklist) => change({ ...form, checklist })}
        />
      </Section>
    </>
  );
}
