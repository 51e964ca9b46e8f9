import { Section } from '../../page/section.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { upperFirst } from '../../texts/upper-first.js';
import { useFormats } from '../../texts/use-formats.js';
import type { FindingDetail } from '../finding-detail.js';
import { Said } from './said.js';
import { useVerifiers } from './use-verifiers.js';
import { useWhen } from './use-when.js';

/** Whether the remedy held: who looks again by when, or what was seen; nothing before there is a remedy. */
export function EffectSection({ of: { check, checkBy, team } }: { of: FindingDetail }) {
  const t = useRemediationTexts();
  const { moment } = useFormats();
  const when = useWhen();
  const verifiers = useVerifiers();
  if (!check && checkBy === null) return null;
  const words = t.finding.effect;
  return (
    <Section title={words.title}>
      <div className="panel padded">
        {check ? (
          <>
            <strong>
              {(check.effective ? words.held : words.cameBack)(check.by.name, moment(check.at))}
            </strong>
            <Said words={check.note} />
          </>
        ) : (
          <p>{words.awaits(upperFirst(verifiers(team)), when(checkBy))}</p>
        )}
      </div>
    </Section>
  );
}
