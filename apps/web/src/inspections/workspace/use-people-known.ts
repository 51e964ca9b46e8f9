import { useQueryClient } from '@tanstack/react-query';
import type { Reply } from '../../api/endpoints.js';
import { useTexts } from '../../texts/language.js';

/** Names of people that the page has read already: without a line nobody can be asked. */
export function usePeopleKnown(): (id: string) => string {
  const t = useTexts();
  const client = useQueryClient();
  return (id) => {
    for (const [, list] of client.getQueriesData<Reply<'listPersons'>>({ queryKey: ['listPersons'] })) {
      const found = list?.items.find((one) => one.id === id);
      if (found) return found.name;
    }
    return t.field.somebody;
  };
}
