import Button from 'antd/es/button';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useInLanguage } from '../../texts/use-in-language.js';
import { severityWords } from '../severity-words.js';
import type { FindingValue } from '../field/note.js';
import { useField } from '../field/use-field.js';
import { FileLinks } from './file-links.js';
import { StandingChip } from './standing-chip.js';
import './workspace.css';

interface Props {
  readonly id: string;
  /** It bears one from the moment on at which the service has it. */
  readonly number: number | undefined;
  readonly value: FindingValue;
  readonly onOpen: () => void;
}

/** One finding noted so far. */
export function FindingRow({ id, number, value, onOpen }: Props) {
  const t = useRemediationTexts();
  const said = useInLanguage();
  const { inspection, notes, noting } = useField();
  const standing = notes.notes.find(({ note }) => note.kind === 'FINDING' && note.id === id)?.standing;
  const severity = inspection.severities.find(({ code }) => code === value.severity);
  const name = number === undefined ? t.field.noNumber : t.field.short(number);
  return (
    <li className="lined-row finding-row">
      <div className="stack finding-what">
        <span className="row small">
          <strong>{name}</strong>
          <span className="quiet">
            {t.reform.kind[value.kind]}
            {value.content !== null && ` · ${t.reform.content[value.content]}`}
          </span>
          <StandingChip standing={standing} />
        </span>
        <span className="said" lang="vi">
          {value.seen === '' ? <span className="quiet">{t.field.nothingYet}</span> : value.seen}
        </span>
        <span className="quiet small">
          {severity && severityWords(t, severity, said)}
          {value.legalGround !== '' && ` · ${t.field.by(value.legalGround)}`}
        </span>
        <FileLinks sourceId={inspection.id} files={value.files} />
      </div>
      {noting && (
        <Button
          aria-label={t.field.openOne(number === undefined ? t.field.newFinding : t.field.number(number))}
          onClick={onOpen}
        >
          {t.field.open}
        </Button>
      )}
    </li>
  );
}
