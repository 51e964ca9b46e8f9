import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { LineWork } from '../plan.js';
import { happeningsOf } from './happenings.js';

/** What was reported and shown, the newest first. */
export function LineTimeline({ work }: { work: LineWork }) {
  const t = useRemediationTexts();
  const { moment, number } = useFormats();
  const happenings = happeningsOf(work);
  if (happenings.length === 0) return <p className="panel padded quiet">{t.atWork.noHistory}</p>;
  return (
    <ol className="panel timeline">
      {happenings.map((one) => (
        <li key={one.key}>
          <strong>
            {one.type === 'REPORTED'
              ? t.atWork.happened.REPORTED(one.by.name)
              : t.atWork.happened[one.type](one.by.name, one.name)}
          </strong>
          {one.type === 'REPORTED' && one.percent !== null && <p>{t.atWork.percent(number(one.percent))}</p>}
          {one.type === 'REPORTED' && one.words !== null && <p className="said">“{one.words}”</p>}
          <p className="quiet small">{moment(one.at)}</p>
        </li>
      ))}
    </ol>
  );
}
