import PlusOutlined from '@ant-design/icons/PlusOutlined';
import Button from 'antd/es/button';
import { useState } from 'react';
import { NoticeBox } from '../../page/notice-box.js';
import { useTexts } from '../../texts/language.js';
import { emptyItem, type DraftForm, type Item, type Terms } from './draft-form.js';
import { ItemEditor } from './item-editor.js';
import { newId } from './new-id.js';

/** As many as the contract takes. */
const MOST = 100;

interface Props {
  readonly form: DraftForm;
  readonly many: boolean;
  readonly onChange: (terms: Terms) => void;
}

/** The promises, each to be written, copied, and taken out; what was taken out can be put back. */
export function ItemList({ form, many, onChange }: Props) {
  const t = useTexts();
  const { terms, signatoryId, unitId } = form;
  const { items } = terms;
  const [removed, setRemoved] = useState<{ item: Item; at: number }>();
  const set = (next: readonly Item[]) => onChange({ ...terms, items: [...next] });
  const insert = (item: Item, at: number) => set(items.toSpliced(at, 0, item));

  return (
    <div className="stack">
      {items.map((item, at) => (
        <ItemEditor
          key={item.id}
          number={at + 1}
          item={item}
          many={many}
          unitId={unitId}
          onChange={(changed) => set(items.with(at, changed))}
          onCopy={() => insert({ ...item, id: newId() }, at + 1)}
          onRemove={() => {
            setRemoved({ item, at });
            set(items.toSpliced(at, 1));
          }}
        />
      ))}
      {removed && (
        <NoticeBox tone="still">
          <div className="row">
            {t.draft.removed(removed.at + 1)}
            <Button
              size="small"
              onClick={() => {
                insert(removed.item, removed.at);
                setRemoved(undefined);
              }}
            >
              {t.draft.undo}
            </Button>
          </div>
        </NoticeBox>
      )}
      <div>
        <Button
          icon={<PlusOutlined aria-hidden />}
          disabled={items.length >= MOST}
          onClick={() => insert(emptyItem(newId(), many ? null : signatoryId), items.length)}
        >
          {t.draft.addItem}
        </Button>
      </div>
    </div>
  );
}
