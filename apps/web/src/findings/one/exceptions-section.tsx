import { Section } from '../../page/section.js';
import { useNamed } from '../../session/use-named.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { upperFirst } from '../../texts/upper-first.js';
import { useFormats } from '../../texts/use-formats.js';
import type { FindingDetail, FindingException } from '../finding-detail.js';
import { Said } from './said.js';
import { useWhen } from './use-when.js';

/** What was asked to be lived with, until when, and what became of it; the latest first. */
export function ExceptionsSection({ of: { exceptions, team } }: { of: FindingDetail }) {
  const t = useRemediationTexts();
  if (exceptions.length === 0) return null;
  return (
    <Section title={t.finding.exceptions.title} aside={t.finding.exceptions.hint}>
      <ul className="panel lined">
        {exceptions.toReversed().map((one) => (
          <li key={one.exceptionId} className="lined-row stack finding-exception">
            <OneException of={one} lead={team.lead} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneException({ of: one, lead }: { of: FindingException; lead: FindingDetail['team']['lead'] }) {
  const t = useRemediationTexts();
  const { day, moment } = useFormats();
  const { named } = useNamed();
  const when = useWhen();
  const words = t.finding.exceptions;
  const { state, until, expiresOn, decidedAt, decidedBy, decideBy } = one;
  return (
    <>
      <div>
        <strong>{t.finding.exceptions.state[state]}</strong>
        <p>{words.asked(one.askedBy.name, moment(one.askedAt), day(until))}</p>
        <Said words={one.reason} />
      </div>
      {state === 'ASKED' && <p>{upperFirst(words.decideBy(named(lead), when(decideBy)))}</p>}
      {decidedAt !== null && decidedBy !== null && (
        <div>
          <p>
            {expiresOn === null
              ? words.refused(decidedBy.name, moment(decidedAt))
              : words.granted(decidedBy.name, moment(decidedAt), day(expiresOn))}
            {expiresOn !== null && expiresOn !== until && (
              <span className="quiet small"> · {words.otherDay}</span>
            )}
          </p>
          {one.answer !== null && <Said words={one.answer} />}
        </div>
      )}
      {state === 'EXPIRED' && expiresOn !== null && <p>{words.expired(day(expiresOn))}</p>}
    </>
  );
}
