import type { Reply } from '../api/endpoints.js';
import { dueWords } from '../terms-of-time/due-words.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

/** Who must do what by when; while somebody is to decide on more time, that. */
export function DutySentence({ of: { duty, extensions, may } }: { of: Reply<'getDuty'> }) {
  const t = useTexts();
  const { day } = useFormats();
  const who = duty.owner.name;
  const verb = t.dutyPage.kindVerb[duty.kind] ?? t.dutyPage.otherVerb;
  const pending = extensions.find(({ state }) => state === 'ASKED');
  if (duty.state === 'CANCELLED') return t.dutyPage.cancelled;
  const stands = dueWords(t, duty);
  if (duty.state === 'DONE') return t.dutyPage.done({ who, stands });
  if (pending && may.decide) {
    const asker = pending.askedBy.name;
    return t.dutyPage.asks({ who: asker, from: day(pending.dueOn), day: day(pending.until) });
  }
  if (duty.dueOn === null) return t.dutyPage.openWithoutDay({ who, verb });
  return t.dutyPage.open({ who, verb, day: day(duty.dueOn), stands });
}
