import Checkbox from 'antd/es/checkbox/Checkbox';
import type { CommitmentRow } from '#libs/contracts/src/http/commitments.js';
import { useTexts } from '../../texts/language.js';
import { FullTerms } from './full-terms.js';
import type { Side } from './side.js';
import { ToReadRow } from './to-read-row.js';

interface Props {
  readonly side: Side;
  readonly rows: readonly CommitmentRow[];
  readonly ids: ReadonlySet<string>;
  readonly onChoose: (ids: ReadonlySet<string>) => void;
}

/** What is to be signed: a single document in full; of many a list to choose from, each opening in place. */
export function ToRead({ side, rows, ids, onChoose }: Props) {
  const t = useTexts();
  const [only] = rows;
  if (rows.length === 1 && only) return <FullTerms id={only.id} />;
  const chosen = rows.filter(({ id }) => ids.has(id)).length;
  const toggle = (id: string) => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <div className="panel">
      <div className="lined-row choose-all">
        <Checkbox
          checked={chosen === rows.length}
          indeterminate={chosen > 0 && chosen < rows.length}
          onChange={({ target }) => onChoose(new Set(target.checked ? rows.map(({ id }) => id) : []))}
        >
          {t.sign.chooseAll(rows.length)}
        </Checkbox>
        <span className="quiet small" aria-live="polite">
          {t.sign.chosen(chosen)}
        </span>
      </div>
      <ul>
        {rows.map((row) => (
          <ToReadRow
            key={row.id}
            side={side}
            row={row}
            chosen={ids.has(row.id)}
            onToggle={() => toggle(row.id)}
          />
        ))}
      </ul>
    </div>
  );
}
