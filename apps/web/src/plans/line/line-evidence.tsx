import { FilePiece } from '../../page/files/file-piece.js';
import type { FileAddress, Versions } from '../../page/files/shown-file.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { LineWork } from '../plan.js';
import { EvidenceChip } from './evidence-chip.js';
import { ReviewEvidence } from './review-evidence.js';
import { TakeBackEvidence } from './take-back-evidence.js';

interface Props {
  readonly planId: string;
  readonly work: LineWork;
  readonly versions: Versions<LineWork['evidence'][number]>;
  readonly addressOf: FileAddress;
  readonly onFile: (file: File) => void;
}

/** One piece of evidence with how the inspecting side takes it. Whoever is to look at it has it opened. */
export function LineEvidence({ planId, work, versions, addressOf, onFile }: Props) {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const { lineId, actions } = work;
  const piece = versions.at(-1) ?? versions[0];
  const { evidenceId, version, state, remark, validUntil, name } = piece;
  const params = { id: planId, lineId, evidenceId };
  const toReview = actions.includes('REVIEW_EVIDENCE') && state === 'IN_REVIEW';
  return (
    <FilePiece
      addressOf={addressOf}
      versions={versions}
      gone={state === 'WITHDRAWN'}
      facts={validUntil === null ? [] : [t.planLine.holdsUntil(day(validUntil))]}
      state={<EvidenceChip state={state} />}
      open={toReview}
      editing={
        actions.includes('ATTACH') ? { onFile, takeBack: <TakeBackEvidence params={params} /> } : undefined
      }
    >
      {remark !== null && state !== 'IN_REVIEW' && (
        <p className="small">
          {state === 'WITHDRAWN' ? t.planLine.whyTakenBack : t.planLine.verifierSaid}:{' '}
          <span className="said">“{remark}”</span>
        </p>
      )}
      {toReview && <ReviewEvidence params={params} version={version} name={name} />}
    </FilePiece>
  );
}
