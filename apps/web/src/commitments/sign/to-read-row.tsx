import Checkbox from 'antd/es/checkbox/Checkbox';
import { useState } from 'react';
import type { CommitmentRow } from '#libs/contracts/src/http/commitments.js';
import { Person } from '../../page/person.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { TextChip } from '../text-chip.js';
import { FullTerms } from './full-terms.js';
import type { Side } from './side.js';

interface Props {
  readonly side: Side;
  readonly row: CommitmentRow;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** One of many: to choose, and to open and read in full. */
export function ToReadRow({ side, row, chosen, onToggle }: Props) {
  const t = useTexts();
  const { moment } = useFormats();
  const [open, setOpen] = useState(false);
  const other = side === 'SIGNATORY' ? row.assigner : row.signatory;
  return (
    <li className="to-read">
      <div className="to-read-row">
        <Checkbox checked={chosen} onChange={onToggle} aria-label={t.sign.chooseOne(row.unit.name)} />
        <div>
          <strong>{row.unit.name}</strong>
          <p className="quiet small">{row.title}</p>
          <TextChip of={row} />
          {row.signedAt !== null && row.amendment === null && (
            <p className="quiet small">{t.commitment.signedAt(moment(row.signedAt))}</p>
          )}
        </div>
        <Person person={other} />
        <button
          type="button"
          className="plain-button linked"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t.sign.close : t.sign.read}
        </button>
      </div>
      {open && <FullTerms id={row.id} />}
    </li>
  );
}
