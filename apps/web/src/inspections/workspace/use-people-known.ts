import { useQueryClient } from '@tanstack/react-query';
import type { Reply } from '../../api/endpoints.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';

/** Names of people that the page has read already: without a line nobody can be asked. */
export function usePeopleKnown(): (id: string) => string {
  const t = useRemediationTexts();
  const client = useQueryClient();
  return (id) => {
    for (const [, list] of client.getQueriesData<Reply<'listPersons'>>({ queryKey: ['listPersons'] })) {
      const found = list?.items.find((one) => one.id === id);
      if (found) return found.name;
    }
    return t.field.somebody;
  };
}
