import type { AuthorityView } from '#libs/contracts/src/http/authorities.js';
import { NoticeBox } from '../page/notice-box.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

/** In whose place one signs, in what capacity, by which document, where and until when. */
export function InWhosePlace({ authority }: { authority: AuthorityView }) {
  const t = useTexts();
  const { day } = useFormats();
  const { capacity, grantor, document, unit, to } = authority;
  return (
    <NoticeBox tone="under-way">
      <strong>{t.authorities.formula(capacity, grantor.post)}</strong>
      <p>
        {t.authorities.standsFor[capacity](grantor.name)}
        {t.authorities.reach(document, unit.name, day(to))}
      </p>
    </NoticeBox>
  );
}
