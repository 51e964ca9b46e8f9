import { useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import type { InputRef } from 'antd/es/input';
import { useRef, useState, type SubmitEvent } from 'react';
import type { Reply } from '../../api/endpoints.js';
import { useAct } from '../../api/use-act.js';
import { InWhosePlace } from '../../authorities/in-whose-place.js';
import { useAuthority } from '../../authorities/use-authority.js';
import { ActionBar } from '../../page/action-bar.js';
import { announce } from '../../page/announce.js';
import { Page } from '../../page/page.js';
import { ProblemBox } from '../../page/problem-box.js';
import { Section } from '../../page/section.js';
import { OwnPasswordNeeded } from '../../session/own-password-needed.js';
import { useTexts } from '../../texts/language.js';
import type { Edition } from '../one/edition-of.js';
import { PaperLinks } from '../one/paper-links.js';
import { TermsDocument } from '../one/terms-document.js';
import { Confirmation } from '../sign/confirmation.js';
import { wordsOf, type Side } from '../sign/side.js';
import { SignedFile } from './signed-file.js';
import { useSignElsewhere } from './use-sign-elsewhere.js';
import { Verification } from './verification.js';

interface Props {
  readonly of: Reply<'getCommitment'>;
  readonly edition: Edition;
  readonly side: Side;
  /** The authority under which one signs in another's place. */
  readonly as: string | undefined;
}

/** Three steps: the PDF, one's own signature on it, and back with it. */
export function SignElsewhere({ of, edition, side, as }: Props) {
  const t = useTexts();
  const { id } = of;
  const navigate = useNavigate();
  const authority = useAuthority(as);
  const [file, setFile] = useState<File>();
  const [password, setPassword] = useState('');
  const field = useRef<InputRef>(null);
  const asking = useAct('askPaperToSign');
  const signing = useSignElsewhere(
    { of, termsHash: edition.termsHash, side, authorityId: as ?? null },
    () => {
      announce(t.papers.accepted);
      return navigate({ to: '/commitments/$id', params: { id } });
    },
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!file) return;
    if (signing.grant.passwordNeeded && password === '') return field.current?.focus();
    signing.send({ file, password });
  };
  return (
    <Page title={t.papers.title} sentence={t.papers.sentence} under={t.papers.under}>
      <form className="stack" onSubmit={submit}>
        <OwnPasswordNeeded />
        {authority && <InWhosePlace authority={authority} />}
        <Section title={t.papers.stepRead}>
          <TermsDocument terms={edition.terms} of={of} />
        </Section>
        <Section title={t.papers.stepTake}>
          <div className="panel padded stack">
            {edition.paperToSign === null ? (
              <div>
                <Button
                  loading={asking.isPending}
                  onClick={() => asking.mutate({ params: { id }, body: {} })}
                >
                  {t.papers.ask}
                </Button>
              </div>
            ) : (
              <PaperLinks
                of={{ id, edition: edition.number, kind: 'TO_SIGN' }}
                state={edition.paperToSign}
                name={t.papers.toSign}
              />
            )}
            <ProblemBox error={asking.error} />
            <p className="small quiet">{t.papers.takeHow}</p>
          </div>
        </Section>
        <Section title={t.papers.stepBring}>
          <SignedFile file={file} onFile={setFile} />
        </Section>
        <ProblemBox error={signing.error} />
        <Verification error={signing.error} />
        {file && (
          <Confirmation
            statement={wordsOf(t, side, authority?.grantor.name).statement(1)}
            passwordNeeded={signing.grant.passwordNeeded}
            password={password}
            onPassword={setPassword}
            field={field}
          />
        )}
        <ActionBar why={file ? t.papers.effect : t.papers.chooseFirst}>
          <Button type="primary" size="large" htmlType="submit" disabled={!file} loading={signing.busy}>
            {t.papers.act}
          </Button>
        </ActionBar>
      </form>
    </Page>
  );
}
