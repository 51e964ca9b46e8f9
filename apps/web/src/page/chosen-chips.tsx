import CloseOutlined from '@ant-design/icons/CloseOutlined';
import Button from 'antd/es/button';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly chosen: readonly {
    readonly name: string;
    readonly words: string;
    /** Takes it off. */
    readonly onRemove: () => void;
  }[];
}

/** Conditions of a list in words, each to be taken off by a touch; nothing where there are none. */
export function ChosenChips({ chosen }: Props) {
  const t = useTexts();
  if (chosen.length === 0) return null;
  return (
    <div role="group" aria-label={t.items.chosen} className="row">
      {chosen.map(({ name, words, onRemove }) => (
        <Button
          key={`${name} ${words}`}
          size="small"
          shape="round"
          icon={<CloseOutlined aria-hidden />}
          iconPlacement="end"
          aria-label={t.items.remove(words)}
          onClick={onRemove}
        >
          {words}
        </Button>
      ))}
    </div>
  );
}
