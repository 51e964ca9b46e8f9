import Button from 'antd/es/button';
import { useEffect, useRef } from 'react';
import type { Reply } from '../../api/endpoints.js';
import { useAct } from '../../api/use-act.js';
import { ProblemBox } from '../../page/problem-box.js';
import { Section } from '../../page/section.js';
import { useSession } from '../../session/use-session.js';
import { useTexts } from '../../texts/language.js';
import { keptAt } from '../draft/kept-draft.js';

interface Props {
  readonly of: Reply<'getCommitment'>;
  readonly onClose: () => void;
}

/** A draft that was discarded doesn't come back, so one is asked, once. */
export function DiscardDraft({ of: { id, version }, onClose }: Props) {
  const t = useTexts();
  const { person } = useSession();
  const part = useRef<HTMLDivElement>(null);
  const discard = useAct('discardDrafts', () => {
    localStorage.removeItem(keptAt(person.id, id));
    onClose();
  });
  useEffect(() => {
    part.current?.scrollIntoView({ block: 'center' });
    part.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  return (
    <Section title={t.acts.title.DISCARD}>
      <div ref={part} className="panel padded stack">
        <p>{t.acts.discardWarns}</p>
        <ProblemBox error={discard.error} />
        <div className="row">
          <Button onClick={onClose}>{t.acts.keepDraft}</Button>
          <Button
            danger
            loading={discard.isPending}
            onClick={() => discard.mutate({ body: { drafts: [{ id, version }] } })}
          >
            {t.acts.title.DISCARD}
          </Button>
        </div>
      </div>
    </Section>
  );
}
