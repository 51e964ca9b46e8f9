import { useNamed } from '../../session/use-named.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { FindingDetail } from '../finding-detail.js';

/** Those who verify, by name: any of them may. */
export function useVerifiers(): (team: FindingDetail['team']) => string {
  const t = useRemediationTexts();
  const { named } = useNamed();
  return ({ verifiers }) => verifiers.map(named).join(t.finding.or);
}
