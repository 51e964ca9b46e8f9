import FieldTimeOutlined from '@ant-design/icons/FieldTimeOutlined';
import type { Extension } from '#libs/contracts/src/http/extensions.js';
import { Chip } from '../page/chip.js';
import { Person } from '../page/person.js';
import type { Tone } from '../page/tone.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

const tones: Readonly<Record<Extension['state'], Tone>> = {
  ASKED: 'soon',
  GRANTED: 'done',
  REFUSED: 'late',
  WITHDRAWN: 'still',
};

/** A request for more time as it was made, and what was decided. */
export function ExtensionFacts({ of: one }: { of: Extension }) {
  const t = useTexts();
  const { day, moment } = useFormats();
  return (
    <div className="stack extension-facts">
      <div className="row">
        <Person person={one.askedBy} />
        <Chip tone={tones[one.state]} icon={<FieldTimeOutlined aria-hidden />}>
          {t.extensions.state[one.state]}
        </Chip>
        <strong>{t.extensions.asksFor(day(one.dueOn), day(one.until))}</strong>
      </div>
      <p>
        <span className="quiet">{t.extensions.reasonClass[one.reasonClass]}: </span>
        {one.reason ?? t.extensions.erased}
      </p>
      {one.evidence !== null && (
        <p>
          <span className="quiet">{t.extensions.evidenceGiven}: </span>
          {one.evidence}
        </p>
      )}
      <p className="quiet small">{t.extensions.askedOn(moment(one.askedAt))}</p>
      {one.decidedBy !== null && one.decidedAt !== null && one.state !== 'WITHDRAWN' && (
        <p>
          <strong>{t.extensions.decidedBy(one.decidedBy.name, moment(one.decidedAt))}</strong>
          {one.grantedOn !== null && `: ${t.extensions.grantedUntil(day(one.grantedOn))}`}
          {one.decisionReason !== null && <span className="place">{one.decisionReason}</span>}
        </p>
      )}
    </div>
  );
}
