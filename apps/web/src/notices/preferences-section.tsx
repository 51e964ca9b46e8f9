import { useRead } from '../api/use-read.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { PreferencesForm } from './preferences-form.js';

/** How the reader is told: the sentence, then what he can choose. */
export function PreferencesSection() {
  const t = useTexts();
  const preferences = useRead('getPreferences', {});
  const [first = 'EMAIL'] = preferences.data?.channels ?? [];
  return (
    <Section
      id="preferences"
      title={t.preferences.title}
      aside={
        preferences.data && t.preferences.sentence(preferences.data.digestHour, t.preferences.channel[first])
      }
    >
      <Reading of={preferences}>{(data) => <PreferencesForm preferences={data} />}</Reading>
    </Section>
  );
}
