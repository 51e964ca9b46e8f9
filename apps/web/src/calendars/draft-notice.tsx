import Button from 'antd/es/button';
import { NoticeBox } from '../page/notice-box.js';
import { useTexts } from '../texts/language.js';
import { changesIn } from './calendar-edit.js';
import type { KeptCalendar } from './kept-edit.js';

/** That there is a draft which holds for nobody yet, wherever on the page one looks first; thrown away, it can be had back. */
export function DraftNotice({ kept }: { kept: KeptCalendar }) {
  const t = useTexts();
  if (kept.dropped)
    return (
      <NoticeBox tone="still">
        <p>{t.calendars.dropped}</p>
        <Button onClick={kept.restore}>{t.calendars.restore}</Button>
      </NoticeBox>
    );
  if (!kept.isDraft) return null;
  return (
    <NoticeBox tone="soon">
      <p>
        <strong>{t.calendars.unapplied(changesIn(kept.edit))}</strong> {t.calendars.keptHere}
      </p>
      {kept.outrun && <p>{t.calendars.outrun}</p>}
      <div className="row">
        <a href="#draft">{t.calendars.toDraft}</a>
        <Button onClick={kept.drop}>{t.calendars.drop}</Button>
      </div>
    </NoticeBox>
  );
}
