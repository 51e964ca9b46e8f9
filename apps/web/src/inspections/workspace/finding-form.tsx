import Button from 'antd/es/button';
import { useState, type SubmitEvent } from 'react';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { missingIn } from '../field/missing.js';
import type { FindingValue } from '../field/note.js';
import { findingAt } from '../field/theirs.js';
import { useField } from '../field/use-field.js';
import { useNote } from '../field/use-note.js';
import { DropFinding } from './drop-finding.js';
import { FindingFields } from './finding-fields.js';
import { NotedFiles } from './noted-files.js';
import { NoteTrouble } from './note-trouble.js';
import { StandingChip } from './standing-chip.js';

interface Props {
  readonly findingId: string;
  readonly unitId: string;
  readonly onDone: () => void;
}

/** The editor of a finding: every letter is kept at once, and goes out when its writer says that it may. */
export function FindingForm({ findingId, unitId, onDone }: Props) {
  const t = useRemediationTexts();
  const { inspection } = useField();
  const { contents } = inspection;
  const [empty] = useState<FindingValue>({
    unitId,
    content: contents.length === 1 ? (contents[0] ?? null) : null,
    kind: 'SHORTCOMING',
    severity: null,
    seen: '',
    legalGround: '',
    addressee: null,
    answererId: null,
    repeatOf: null,
    files: [],
  });
  const theirs = findingAt(inspection, findingId);
  const { note, value, standing, write } = useNote('FINDING', findingId, theirs, empty);
  const [missing] = missingIn({ kind: 'FINDING', value });
  const stuck = standing === 'CHANGED' || standing === 'DROPPED';
  const changed = note !== undefined && standing !== 'RECEIVED';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (missing !== undefined || stuck || !changed) return;
    write(value, true);
    onDone();
  };
  return (
    <div className="stack">
      {note && stuck && (
        <div className="stack" role="status">
          <div>
            <StandingChip standing={standing} />
          </div>
          <NoteTrouble note={note} standing={standing} />
        </div>
      )}
      <form className="stack" onSubmit={submit}>
        <FindingFields findingId={findingId} value={value} onChange={write} />
        <NotedFiles
          label={t.field.evidence}
          sourceId={inspection.id}
          files={value.files}
          most={20}
          onChange={(files) => write({ ...value, files })}
        />
        <div className="row">
          <Button
            type="primary"
            size="large"
            htmlType="submit"
            disabled={missing !== undefined || stuck || !changed}
          >
            {t.field.record}
          </Button>
          <StandingChip standing={standing} />
          <span className="quiet small" role="status">
            {missing === undefined ? t.field.keptHere : t.field.missing[missing]}
          </span>
        </div>
      </form>
      {theirs && <DropFinding findingId={findingId} onDone={onDone} />}
    </div>
  );
}
