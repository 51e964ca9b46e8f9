import type { Problem } from '#libs/contracts/src/problem.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { changesSince } from './changes-since.js';

/** What somebody else did to the record since one read it. */
export function ChangedMeanwhile({ problem }: { problem: Problem }) {
  const t = useTexts();
  const { moment } = useFormats();
  const changes = changesSince(problem.details);
  if (changes.length === 0) return null;
  return (
    <ul aria-label={t.problem.meanwhile}>
      {changes.map(({ type, recordedAt }) => (
        <li key={`${type} ${recordedAt}`}>
          • {moment(recordedAt)}: {t.event[type] ?? type}
        </li>
      ))}
    </ul>
  );
}
