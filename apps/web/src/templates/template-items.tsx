import PlusOutlined from '@ant-design/icons/PlusOutlined';
import Button from 'antd/es/button';
import { useState } from 'react';
import { newId } from '../page/new-id.js';
import { TakenOut } from '../page/taken-out.js';
import { useTexts } from '../texts/language.js';
import { emptyTemplateItem, type TemplateItem } from './template-form.js';
import { TemplateItemEditor } from './template-item-editor.js';

/** As many as the contract takes. */
const MOST = 80;

interface Props {
  readonly items: readonly TemplateItem[];
  readonly onChange: (items: TemplateItem[]) => void;
}

/** The promises of a template, each to be written and taken out; what was taken out can be put back. */
export function TemplateItems({ items, onChange }: Props) {
  const t = useTexts();
  const [removed, setRemoved] = useState<{ item: TemplateItem; at: number }>();
  return (
    <div className="stack">
      {items.map((item, at) => (
        <TemplateItemEditor
          key={item.id}
          number={at + 1}
          item={item}
          onChange={(changed) => onChange(items.with(at, changed))}
          onRemove={() => {
            setRemoved({ item, at });
            onChange(items.toSpliced(at, 1));
          }}
        />
      ))}
      {removed && (
        <TakenOut
          name={t.templates.item(removed.at + 1)}
          onPutBack={() => {
            onChange(items.toSpliced(removed.at, 0, removed.item));
            setRemoved(undefined);
          }}
        />
      )}
      <div>
        <Button
          icon={<PlusOutlined aria-hidden />}
          disabled={items.length >= MOST}
          onClick={() => onChange([...items, emptyTemplateItem(newId())])}
        >
          {t.templates.addItem}
        </Button>
      </div>
    </div>
  );
}
