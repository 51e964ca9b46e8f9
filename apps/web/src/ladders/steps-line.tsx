import type { LadderRung } from '#libs/contracts/src/http/ladders.js';
import { useTexts } from '../texts/language.js';

/** The steps of a ladder, one sentence each, in a list that can be skimmed. */
export function StepsLine({ rungs }: { rungs: readonly LadderRung[] }) {
  const t = useTexts();
  if (rungs.length === 0) return <p className="small quiet">{t.ladders.silent}</p>;
  return (
    <ul className="steps-line small">
      {rungs.map((rung) => (
        <li key={rung.name}>{t.ladders.sentence(rung)}</li>
      ))}
    </ul>
  );
}
