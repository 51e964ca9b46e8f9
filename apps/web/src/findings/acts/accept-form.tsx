import { useAct } from '../../api/use-act.js';
import { ActForm } from '../../page/act-form.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useWhen } from '../one/use-when.js';
import { useSeverityLimit } from '../use-severity-limit.js';
import type { FormProps } from './form-props.js';

/** The unit accepts a finding early, and is told what it gives up by that. */
export function AcceptForm({ finding, onDone }: FormProps) {
  const t = useRemediationTexts();
  const when = useWhen();
  const limit = useSeverityLimit(finding);
  const act = useAct('acceptFinding', onDone);
  const words = t.findingActs.accept;
  return (
    <ActForm
      act={act}
      label={t.findingActs.send.ACCEPT}
      done={t.findingActs.done.ACCEPT}
      ready
      onSubmit={() => act.mutate({ params: { id: finding.id } })}
    >
      <p className="wide">{words.givesUp(when(finding.replyBy))}</p>
      {finding.kind === 'OBSERVATION' && <p className="wide">{words.noted}</p>}
      {limit !== undefined && (
        <p className="wide">{limit === null ? words.thenNoLimit : words.then(limit)}</p>
      )}
    </ActForm>
  );
}
