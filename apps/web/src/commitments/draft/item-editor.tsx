import CopyOutlined from '@ant-design/icons/CopyOutlined';
import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import Button from 'antd/es/button';
import TextArea from 'antd/es/input/TextArea';
import { Field } from '../../page/field.js';
import { useTexts } from '../../texts/language.js';
import { ClarityMarks } from './clarity-marks.js';
import type { Item } from './draft-form.js';
import { missingIn } from './gaps.js';
import { IndicatorFields } from './indicator-fields.js';
import { ItemPersonField } from './item-person-field.js';
import { ItemTimeField } from './item-time-field.js';

interface Props {
  readonly number: number;
  readonly item: Item;
  readonly many: boolean;
  readonly unitId: string | null;
  /** Whether a superior's reading can be made of those of units below. */
  readonly rollsUp: boolean;
  readonly year: number;
  readonly onChange: (item: Item) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

const written = [
  { name: 'authority', clarity: 'AUTHORITY' },
  { name: 'responsibility', clarity: 'RESPONSIBILITY' },
  { name: 'product', clarity: 'PRODUCT' },
] as const;

/** One promise, with its six clarities marked while one writes. */
export function ItemEditor({ number, item, many, unitId, rollsUp, year, onChange, onCopy, onRemove }: Props) {
  const t = useTexts();
  const name = t.editor.itemOf[item.side](number);
  const missing = missingIn(item, many ? 'EACH_SIGNATORY' : 'NOBODY');
  return (
    <section className="panel item-editor" aria-label={name}>
      <header>
        <strong>{name}</strong>
        <ClarityMarks missing={missing} />
        <span className="row item-tools">
          <Button size="small" icon={<CopyOutlined aria-hidden />} onClick={onCopy}>
            {t.draft.copy}
          </Button>
          <Button
            size="small"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t.draft.removeItem(name)}
            onClick={onRemove}
          >
            {t.draft.remove}
          </Button>
        </span>
      </header>
      <div className="fields">
        <Field label={t.clarity.TASK} hint={t.draft.hint.TASK} wide>
          {(ids) => (
            <TextArea
              {...ids}
              lang="vi"
              maxLength={1000}
              autoSize={{ minRows: 2, maxRows: 6 }}
              value={item.task}
              onChange={({ target }) => onChange({ ...item, task: target.value })}
            />
          )}
        </Field>
        <ItemPersonField
          side={item.side}
          many={many}
          unitId={unitId}
          value={item.personId}
          onChange={(personId) => onChange({ ...item, personId })}
        />
        <ItemTimeField time={item.time} onChange={(time) => onChange({ ...item, time })} />
        {written.map(({ name, clarity }) => (
          <Field key={name} label={t.clarity[clarity]} hint={t.draft.hint[clarity]}>
            {(ids) => (
              <TextArea
                {...ids}
                lang="vi"
                maxLength={500}
                autoSize={{ minRows: 1, maxRows: 5 }}
                value={item[name]}
                onChange={({ target }) => onChange({ ...item, [name]: target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <IndicatorFields
        indicator={item.indicator}
        rollsUp={rollsUp && item.side === 'SIGNATORY'}
        year={year}
        onChange={(indicator) => onChange({ ...item, indicator })}
      />
    </section>
  );
}
