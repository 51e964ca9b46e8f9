import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CommitmentRow } from '#libs/contracts/src/http/commitments.js';
import { codeOf } from '../../api/problems.js';
import { InWhosePlace } from '../../authorities/in-whose-place.js';
import { SignAs } from '../../authorities/sign-as.js';
import { useAuthority } from '../../authorities/use-authority.js';
import { Empty } from '../../page/empty.js';
import { Page } from '../../page/page.js';
import { ProblemBox } from '../../page/problem-box.js';
import { Reading } from '../../page/reading.js';
import { useSession } from '../../session/use-session.js';
import { useTexts } from '../../texts/language.js';
import { actOf, wordsOf, type Side } from './side.js';
import { Signed } from './signed.js';
import { SignatureForm } from './signature-form.js';
import { useToSign } from './use-to-sign.js';

interface Props {
  readonly side: Side;
  /** The one to sign; where none is named, everything that waits. */
  readonly id: string | undefined;
  /** The authority under which one signs in another's place. */
  readonly as: string | undefined;
  readonly onAs: (authorityId: string | undefined) => void;
}

/** Read, confirm by password, signed: for oneself, or in the place of whom one may sign for. */
export function SignaturePage({ side, id, as, onAs }: Props) {
  const authority = useAuthority(as);
  const t = useTexts();
  const words = wordsOf(t, side, authority?.grantor.name);
  const [signed, setSigned] = useState<readonly CommitmentRow[]>();
  const asked = useToSign(side, id, as);
  const { takesSignedPdfs } = useSession();
  const rows = asked.data;
  const only = rows?.length === 1 ? rows[0]?.id : undefined;
  const refused = codeOf(asked.error)?.startsWith('AUTHORITY_') === true;

  if (signed)
    return (
      <Page key="signed" title={words.title} sentence={words.done(signed.length)} under={words.next}>
        <Signed rows={signed} />
      </Page>
    );
  return (
    <Page title={words.title} sentence={rows ? words.waiting(rows.length) : words.title}>
      <SignAs
        act={actOf(side)}
        principals={asked.principals}
        value={as ?? null}
        onChange={(chosen) => onAs(chosen ?? undefined)}
      />
      {authority && !refused && <InWhosePlace authority={authority} />}
      {refused && rows === undefined ? (
        <ProblemBox error={asked.error} />
      ) : (
        <Reading of={asked}>
          {(found) =>
            found.length === 0 ? (
              <div className="panel">
                <Empty>{words.nothing}</Empty>
              </div>
            ) : (
              <SignatureForm
                key={as}
                side={side}
                words={words}
                rows={found}
                authorityId={as ?? null}
                lapsed={refused ? asked.error : null}
                onSigned={setSigned}
              />
            )
          }
        </Reading>
      )}
      {takesSignedPdfs && only !== undefined && (
        <p className="small">
          <Link
            to="/commitments/$id/sign-elsewhere"
            params={{ id: only }}
            search={{ side, ...(as !== undefined && { as }) }}
          >
            {t.papers.instead}
          </Link>
        </p>
      )}
    </Page>
  );
}
