import { useRead } from '../api/use-read.js';
import { ActionBar } from '../page/action-bar.js';
import { ButtonLink } from '../page/button-link.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { OwnPasswordNeeded } from '../session/own-password-needed.js';
import { useTexts } from '../texts/language.js';
import { MyWorkLists } from './my-work-lists.js';
import { MyWorkSentence } from './my-work-sentence.js';

/** What the reader owes and what waits for him: the page the day begins with. */
export function MyWorkPage() {
  const t = useTexts();
  const read = useRead('getMyWork', {});
  const work = read.data;
  return (
    <Page title={t.nav.myWork} sentence={work ? <MyWorkSentence work={work} /> : t.nav.myWork}>
      <OwnPasswordNeeded />
      <Reading of={read}>{(data) => <MyWorkLists work={data} />}</Reading>
      {work && work.toSign.length > 0 && (
        <ActionBar why={t.myWork.signWhy}>
          <ButtonLink to="/sign" main>
            {t.myWork.sign(work.toSign.length)}
          </ButtonLink>
        </ActionBar>
      )}
      {work && work.toSign.length === 0 && work.toCountersign.length > 0 && (
        <ActionBar why={t.myWork.countersignWhy}>
          <ButtonLink to="/countersign" main>
            {t.myWork.countersign(work.toCountersign.length)}
          </ButtonLink>
        </ActionBar>
      )}
    </Page>
  );
}
