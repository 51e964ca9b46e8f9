import { useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useAct } from '../api/use-act.js';
import type { Reply } from '../api/endpoints.js';
import '../commitments/draft/draft.css';
import { ActionBar } from '../page/action-bar.js';
import { announce } from '../page/announce.js';
import { Field } from '../page/field.js';
import { NoticeBox } from '../page/notice-box.js';
import { Page } from '../page/page.js';
import { ProblemBox } from '../page/problem-box.js';
import { Section } from '../page/section.js';
import { UnitSelect } from '../page/unit-select.js';
import { useTexts } from '../texts/language.js';
import { sentText, templateObstacle, type TemplateForm, type TemplateText } from './template-form.js';
import { TemplateItems } from './template-items.js';
import { TemplateTextFields } from './template-text-fields.js';
import './templates.css';
import { useKept } from '../page/use-kept.js';

interface Props {
  readonly initial: TemplateForm;
  /** The template that gets another version; a new one where there is none. */
  readonly of?: Reply<'getTemplate'>;
}

/** A version of a template under way: kept in the browser until it is published. */
export function TemplateEditor({ initial, of }: Props) {
  const t = useTexts();
  const navigate = useNavigate();
  const name = of ? `template.${of.id}.${of.number}` : 'template.new';
  const { form, restored, change, forget } = useKept(name, initial, isTemplateForm);
  const published = async ({ id }: { id: string }) => {
    forget();
    announce(t.templates.published);
    await navigate({ to: '/templates/$id', params: { id } });
  };
  const first = useAct('publishTemplate', published);
  const next = useAct('publishTemplateVersion', published);
  const changeText = (text: TemplateText) => change({ ...form, text });
  const stop = templateObstacle(form);
  const publish = () => {
    const text = sentText(form.text);
    if (of) next.mutate({ params: { id: of.id }, body: { version: of.version, text } });
    else if (form.unitId !== null) first.mutate({ body: { unitId: form.unitId, text } });
  };
  return (
    <Page
      title={t.templates.title}
      sentence={of ? t.templates.editing(of.number + 1) : t.templates.writing}
      under={t.draft.kept}
    >
      {restored && (
        <NoticeBox tone="under-way">
          <strong>{t.draft.restored}</strong>
          <div>
            <Button size="small" onClick={forget}>
              {of ? t.draft.backToSaved : t.draft.startOver}
            </Button>
          </div>
        </NoticeBox>
      )}
      <Section title={t.draft.terms}>
        <div className="panel padded fields">
          {!of && (
            <Field label={t.templates.unit} hint={t.templates.unitHint}>
              {({ id }) => (
                <UnitSelect
                  id={id}
                  value={form.unitId ?? undefined}
                  onChange={(unitId) => change({ ...form, unitId: unitId ?? null })}
                />
              )}
            </Field>
          )}
          <TemplateTextFields text={form.text} onChange={changeText} />
        </div>
      </Section>
      <Section title={t.templates.promises}>
        <TemplateItems items={form.text.items} onChange={(items) => changeText({ ...form.text, items })} />
      </Section>
      <ProblemBox error={first.error ?? next.error} />
      <ActionBar why={stop ? t.templates.obstacle[stop] : t.templates.ready}>
        <Button
          type="primary"
          size="large"
          disabled={stop !== undefined}
          loading={first.isPending || next.isPending}
          onClick={publish}
        >
          {of ? t.templates.publishVersion : t.templates.publish}
        </Button>
      </ActionBar>
    </Page>
  );
}

// Only this page writes there; the API refuses what is wrong inside.
const isTemplateForm = (kept: unknown): kept is TemplateForm =>
  typeof kept === 'object' &&
  kept !== null &&
  'unitId' in kept &&
  'text' in kept &&
  typeof kept.text === 'object' &&
  kept.text !== null &&
  'items' in kept.text &&
  Array.isArray(kept.text.items);
