import Button from 'antd/es/button';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { SessionValue } from '../field/note.js';
import { useField } from '../field/use-field.js';
import { FileLinks } from './file-links.js';
import { StandingChip } from './standing-chip.js';
import './workspace.css';

interface Props {
  readonly id: string;
  readonly value: SessionValue;
  readonly onOpen?: () => void;
}

/** One meeting with a unit, as it was noted. */
export function SessionRow({ id, value, onOpen }: Props) {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const { inspection, notes } = useField();
  const standing = notes.notes.find(({ note }) => note.kind === 'SESSION' && note.id === id)?.standing;
  const { on, place, summary, files } = value;
  const name = t.field.sessionOn(on === null ? t.field.noDay : day(on));
  return (
    <li className="lined-row finding-row">
      <div className="stack finding-what">
        <span className="row">
          <strong>{name}</strong>
          <span lang="vi">{place}</span>
          <StandingChip standing={standing} />
        </span>
        {summary !== '' && (
          <span className="said" lang="vi">
            {summary}
          </span>
        )}
        <FileLinks sourceId={inspection.id} files={files} />
      </div>
      {onOpen && (
        <Button aria-label={t.field.openOne(name)} onClick={onOpen}>
          {t.field.open}
        </Button>
      )}
    </li>
  );
}
