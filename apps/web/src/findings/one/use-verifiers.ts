import { useNamed } from '../../session/use-named.js';
import { useTexts } from '../../texts/language.js';
import type { FindingDetail } from '../finding-detail.js';

/** Those who verify, by name: any of them may. */
export function useVerifiers(): (team: FindingDetail['team']) => string {
  const t = useTexts();
  const { named } = useNamed();
  return ({ verifiers }) => verifiers.map(named).join(t.finding.or);
}
