import PlusOutlined from '@ant-design/icons/PlusOutlined';
import Button from 'antd/es/button';
import { useState } from 'react';
import { TakenOut } from '../../page/taken-out.js';
import { useTexts } from '../../texts/language.js';
import { emptyItem, type DraftForm, type Item, type Side, type Terms } from './draft-form.js';
import { ItemEditor } from './item-editor.js';
import { newId } from '../../page/new-id.js';

/** As many as the contract takes. */
const MOST = 100;

interface Props {
  /** Whose promises these are. */
  readonly side: Side;
  readonly form: DraftForm;
  readonly many: boolean;
  readonly rollsUp: boolean;
  readonly onChange: (terms: Terms) => void;
}

/** The promises of a side, each to be written, copied, and taken out; what was taken out can be put back. */
export function ItemList({ side, form, many, rollsUp, onChange }: Props) {
  const t = useTexts();
  const { terms, signatoryId, unitId } = form;
  const { items } = terms;
  const [removed, setRemoved] = useState<{ item: Item; at: number; name: string }>();
  const set = (next: readonly Item[]) => onChange({ ...terms, items: next });
  const insert = (item: Item, at: number) => set(items.toSpliced(at, 0, item));
  const ours = items.filter((item) => item.side === side);

  return (
    <div className="stack">
      {ours.map((item, number) => {
        const at = items.indexOf(item);
        return (
          <ItemEditor
            key={item.id}
            number={number + 1}
            item={item}
            many={many}
            unitId={unitId}
            rollsUp={rollsUp}
            year={terms.year}
            onChange={(changed) => set(items.with(at, changed))}
            onCopy={() => insert({ ...item, id: newId() }, at + 1)}
            onRemove={() => {
              setRemoved({ item, at, name: t.editor.itemOf[side](number + 1) });
              set(items.toSpliced(at, 1));
            }}
          />
        );
      })}
      {removed && (
        <TakenOut
          name={removed.name}
          onPutBack={() => {
            insert(removed.item, removed.at);
            setRemoved(undefined);
          }}
        />
      )}
      <div>
        <Button
          icon={<PlusOutlined aria-hidden />}
          disabled={items.length >= MOST}
          onClick={() =>
            insert(emptyItem(newId(), side, many || side === 'ASSIGNER' ? null : signatoryId), items.length)
          }
        >
          {t.editor.addItem[side]}
        </Button>
      </div>
    </div>
  );
}
