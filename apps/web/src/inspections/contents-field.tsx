import Checkbox from 'antd/es/checkbox';
import { useRemediationTexts } from '../remediation/texts/use-remediation-texts.js';
import { reformContents } from '../search.js';
import type { ReformContent } from './field/note.js';
import './inspections.css';

interface Props {
  readonly value: readonly ReformContent[];
  readonly onChange: (contents: ReformContent[]) => void;
}

/** What is inspected: steering, and the six contents of reform. */
export function ContentsField({ value, onChange }: Props) {
  const t = useRemediationTexts();
  return (
    <fieldset className="bare wide">
      <legend>{t.inspections.contents}</legend>
      <div className="contents-choice">
        {reformContents.map((content) => (
          <Checkbox
            key={content}
            checked={value.includes(content)}
            onChange={({ target }) =>
              onChange(
                reformContents.filter((one) => (one === content ? target.checked : value.includes(one))),
              )
            }
          >
            {t.reform.content[content]}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
