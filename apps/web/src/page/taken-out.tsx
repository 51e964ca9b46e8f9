import Button from 'antd/es/button';
import { useTexts } from '../texts/language.js';
import { NoticeBox } from './notice-box.js';

interface Props {
  /** What was taken out of a list. */
  readonly name: string;
  readonly onPutBack: () => void;
}

/** Says what was just taken out, and puts it back. */
export function TakenOut({ name, onPutBack }: Props) {
  const t = useTexts();
  return (
    <NoticeBox tone="still">
      <div className="row">
        {t.draft.removed(name)}
        <Button size="small" onClick={onPutBack}>
          {t.draft.undo}
        </Button>
      </div>
    </NoticeBox>
  );
}
