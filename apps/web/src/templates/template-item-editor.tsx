import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import Button from 'antd/es/button';
import TextArea from 'antd/es/input/TextArea';
import Select from 'antd/es/select';
import { ClarityMarks } from '../commitments/draft/clarity-marks.js';
import { Field } from '../page/field.js';
import { useTexts } from '../texts/language.js';
import { IndicatorFields } from './indicator-fields.js';
import { missingInTemplate, type TemplateItem } from './template-form.js';
import './templates.css';
import { TemplateTimeField } from './template-time-field.js';

interface Props {
  readonly number: number;
  readonly item: TemplateItem;
  readonly onChange: (item: TemplateItem) => void;
  readonly onRemove: () => void;
}

const written = [
  { name: 'task', clarity: 'TASK', max: 1000 },
  { name: 'authority', clarity: 'AUTHORITY', max: 500 },
  { name: 'responsibility', clarity: 'RESPONSIBILITY', max: 500 },
  { name: 'product', clarity: 'PRODUCT', max: 500 },
] as const;

/** One promise of a template: whose it is, its texts, when it is due, and what it is measured by. */
export function TemplateItemEditor({ number, item, onChange, onRemove }: Props) {
  const t = useTexts();
  return (
    <section className="panel template-item" aria-label={t.templates.item(number)}>
      <header>
        <strong>{t.templates.item(number)}</strong>
        <ClarityMarks missing={missingInTemplate(item)} />
        <span className="row template-tools">
          <Button
            size="small"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t.draft.removeItem(t.templates.item(number))}
            onClick={onRemove}
          >
            {t.draft.remove}
          </Button>
        </span>
      </header>
      <div className="fields">
        <Field label={t.templates.side}>
          {({ id }) => (
            <Select
              id={id}
              value={item.side ?? 'SIGNATORY'}
              options={(['SIGNATORY', 'ASSIGNER'] as const).map((side) => ({
                value: side,
                label: t.templates.sides[side],
              }))}
              onChange={(side) => onChange({ ...item, side })}
            />
          )}
        </Field>
        <TemplateTimeField time={item.time} onChange={(time) => onChange({ ...item, time })} />
        {written.map(({ name, clarity, max }) => (
          <Field key={name} label={t.clarity[clarity]} hint={t.draft.hint[clarity]} wide={name === 'task'}>
            {(ids) => (
              <TextArea
                {...ids}
                lang="vi"
                maxLength={max}
                autoSize={{ minRows: name === 'task' ? 2 : 1, maxRows: 6 }}
                value={item[name]}
                onChange={({ target }) => onChange({ ...item, [name]: target.value })}
              />
            )}
          </Field>
        ))}
        <IndicatorFields value={item.indicator} onChange={(indicator) => onChange({ ...item, indicator })} />
      </div>
    </section>
  );
}
