import TextArea from 'antd/es/input/TextArea';
import { useEffect, useRef } from 'react';
import { Field } from '../../page/field.js';
import { NoticeBox } from '../../page/notice-box.js';
import { Section } from '../../page/section.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { warningWords } from '../warning-words.js';
import type { KeptDraft } from './use-kept-draft.js';
import { isAnswered, warningName } from './warnings.js';

/** What makes a text look too soft, each with its answer, which will stand in the record beside the text. */
export function WarningFields({ draft: { form, aside } }: { draft: KeptDraft }) {
  const t = useTexts();
  const formats = useFormats();
  const part = useRef<HTMLDivElement>(null);
  const { warnings, answers, terms } = form;
  const open = warnings.filter((warning) => !isAnswered(warning, answers)).map(warningName);
  // They come at the foot of a long page, when one thought to be done.
  const named = warnings.map(warningName).join();
  const shown = useRef(named);
  useEffect(() => {
    if (shown.current === named) return;
    shown.current = named;
    part.current?.scrollIntoView({ block: 'center' });
    part.current?.querySelector('textarea')?.focus({ preventScroll: true });
  }, [named]);
  if (warnings.length === 0) return null;
  return (
    <div ref={part}>
      <Section title={t.warnings.title} aside={t.warnings.left(open.length)}>
        <NoticeBox tone="soon">
          <p>{t.warnings.why}</p>
          {warnings.map((warning) => {
            const name = warningName(warning);
            return (
              <Field key={name} label={warningWords(t, formats, terms.items, warning)}>
                {(ids) => (
                  <TextArea
                    {...ids}
                    lang="vi"
                    maxLength={1000}
                    autoSize={{ minRows: 2, maxRows: 6 }}
                    placeholder={t.warnings.answer}
                    value={answers[name] ?? ''}
                    onChange={({ target }) => aside({ answers: { ...answers, [name]: target.value } })}
                  />
                )}
              </Field>
            );
          })}
        </NoticeBox>
      </Section>
    </div>
  );
}
