import { alone } from './domain/parties.js';

/** Types whose data grew: since version 2 both sides are bound, a text is an edition, and a signature has its seal. */
export const schemaVersions: Readonly<Record<string, number>> = {
  CommitmentDrafted: 2,
  DraftRevised: 2,
  CommitmentIssued: 2,
  CommitmentSigned: 2,
  CommitmentCountersigned: 2,
};

/** Brings events of the first version, which knew one text of one side and one signer on each, up to date. */
export function upcast(type: string, schemaVersion: number, data: object): object {
  if (schemaVersion > 1) return data;
  switch (type) {
    case 'CommitmentDrafted':
      return { ...withTerms(data), coSigners: alone, template: null };
    case 'DraftRevised':
      return { ...withTerms(data), coSigners: alone };
    case 'CommitmentIssued':
      return { ...data, edition: 1, format: 'camket-terms/1', warnings: [] };
    case 'CommitmentSigned':
      return { ...data, edition: 1, by: null, seal: null };
    case 'CommitmentCountersigned':
      return { ...data, edition: 1, by: null, seal: null, complete: true };
    default:
      return data;
  }
}

interface FirstTerms {
  readonly terms?: { readonly items?: readonly object[] };
}

function withTerms(data: object & FirstTerms): object {
  const { terms } = data;
  const items = terms?.items?.map((item) => ({ ...item, side: 'SIGNATORY', indicator: null })) ?? [];
  return { ...data, terms: { ...terms, supersedes: null, clauses: [], items } };
}
