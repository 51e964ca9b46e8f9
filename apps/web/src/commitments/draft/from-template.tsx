import { useRead } from '../../api/use-read.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { askedOf, type Drafting } from '../../templates/drafting.js';
import { useTexts } from '../../texts/language.js';
import { DraftEditor } from './draft-editor.js';
import { emptyForm } from './draft-form.js';

/** A new draft for one unit that begins with the text of a template. */
export function FromTemplate({ drafting }: { drafting: Drafting }) {
  const t = useTexts();
  const read = useRead('getTemplateTerms', askedOf(drafting));
  const { templateId, number, unitId, year } = drafting;
  if (!read.data)
    return (
      <Page title={t.draft.title}>
        <Reading of={read}>{() => null}</Reading>
      </Page>
    );
  const { signatoryId, terms } = read.data;
  const template = { templateId, version: number };
  const initial = { ...emptyForm(year, terms.title), unitId, signatoryId, terms, template };
  const name = `new.${templateId}.${number}.${unitId}.${year}`;
  return <DraftEditor key={name} name={name} many={false} initial={initial} />;
}
