import EditOutlined from '@ant-design/icons/EditOutlined';
import MinusCircleOutlined from '@ant-design/icons/MinusCircleOutlined';
import PlusCircleOutlined from '@ant-design/icons/PlusCircleOutlined';
import { Chip } from '../../page/chip.js';
import { FieldChange } from '../../page/compare/field-change.js';
import { itemWords, type Saying } from './field-words.js';
import { itemFields, type ItemDifference, type ItemField } from './terms-differences.js';

const looks = {
  ADDED: { tone: 'done', icon: <PlusCircleOutlined aria-hidden /> },
  DROPPED: { tone: 'late', icon: <MinusCircleOutlined aria-hidden /> },
  CHANGED: { tone: 'soon', icon: <EditOutlined aria-hidden /> },
} as const;

const prose: ReadonlySet<ItemField> = new Set(['TASK', 'AUTHORITY', 'RESPONSIBILITY', 'PRODUCT']);

/** One item that differs: added or dropped it stands whole, changed it stands by what was changed. */
export function ItemChange({ difference, saying }: { difference: ItemDifference; saying: Saying }) {
  const { t } = saying;
  const { kind, number } = difference;
  const item = difference.kind === 'CHANGED' ? difference.after : difference.item;
  const { tone, icon } = looks[kind];
  return (
    <li className="item-change">
      <p className="row">
        <Chip tone={tone} icon={icon}>
          {t.compare.kind[kind]}
        </Chip>
        <strong>{t.editor.itemOf[item.side](number)}</strong>
      </p>
      {difference.kind === 'CHANGED' ? (
        <>
          {!difference.fields.includes('TASK') && <p lang="vi">{item.task}</p>}
          <dl>
            {difference.fields.map((field) =>
              field === 'ORDER' ? (
                <div key={field} className="field-change">
                  <dt>{t.compare.field.ORDER}</dt>
                  <dd>{t.compare.moved}</dd>
                </div>
              ) : (
                <FieldChange
                  key={field}
                  label={t.compare.field[field]}
                  before={itemWords(saying, field, difference.before)}
                  after={itemWords(saying, field, difference.after)}
                  prose={prose.has(field)}
                />
              ),
            )}
          </dl>
        </>
      ) : (
        <WholeItem difference={difference} saying={saying} />
      )}
    </li>
  );
}

function WholeItem({
  difference: { kind, item },
  saying,
}: {
  difference: Exclude<ItemDifference, { kind: 'CHANGED' }>;
  saying: Saying;
}) {
  const { t } = saying;
  const Mark = kind === 'ADDED' ? 'ins' : 'del';
  const said = itemFields.flatMap((field) => {
    if (field === 'ORDER' || field === 'SIDE' || field === 'TASK') return [];
    const words = itemWords(saying, field, item);
    return words === null ? [] : [{ field, words }];
  });
  return (
    <>
      <p lang="vi">
        <Mark>{item.task}</Mark>
      </p>
      <dl>
        {said.map(({ field, words }) => (
          <div key={field} className="field-change">
            <dt>{t.compare.field[field]}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
