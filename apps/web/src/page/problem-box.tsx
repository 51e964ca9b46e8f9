import Button from 'antd/es/button';
import { ApiProblem, isLostPart, isOutage } from '../api/problems.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import { NoticeBox } from './notice-box.js';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly error: unknown;
  /** How to try again, or to read the newer record. */
  readonly again?: () => unknown;
}

/** An error where it happened: what it is, and what to do now. */
export function ProblemBox({ error, again }: Props) {
  const t = useTexts();
  if (error === null || error === undefined) return null;
  const problem = error instanceof ApiProblem ? error.problem : undefined;
  const outage = isOutage(error) || isLostPart(error);
  return (
    <NoticeBox tone={outage ? 'soon' : 'late'}>
      <strong>{outage ? t.problem.outage : (problem?.title ?? t.problem.unknown)}</strong>
      {outage && <p>{t.problem.outageAdvice}</p>}
      {!outage && problem && problem.detail !== problem.title && <p>{problem.detail}</p>}
      {problem?.errors && (
        <ul>
          {problem.errors.map(({ pointer, detail }) => (
            <li key={pointer}>• {detail}</li>
          ))}
        </ul>
      )}
      {problem?.status === 409 && <ChangedMeanwhile problem={problem} />}
      {again && (
        <div>
          <Button onClick={() => void again()}>
            {problem?.status === 409 ? t.problem.readNewer : t.problem.again}
          </Button>
        </div>
      )}
      {problem && !outage && <p className="quiet small">{t.problem.reference(problem.correlationId)}</p>}
    </NoticeBox>
  );
}
