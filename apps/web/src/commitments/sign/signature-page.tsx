import { useState } from 'react';
import type { CommitmentRow } from '#libs/contracts/src/http/commitments.js';
import { useRead } from '../../api/use-read.js';
import { Empty } from '../../page/empty.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { useTexts } from '../../texts/language.js';
import { wordsOf, type Side } from './side.js';
import { Signed } from './signed.js';
import { SignatureForm } from './signature-form.js';

/** Read, confirm by password, signed. Without an id: everything that waits for one. */
export function SignaturePage({ side, id }: { side: Side; id: string | undefined }) {
  const words = wordsOf(useTexts(), side);
  const [signed, setSigned] = useState<readonly CommitmentRow[]>();
  const one = useRead('getCommitment', { params: { id: id ?? '' } }, { enabled: id !== undefined });
  const work = useRead('getMyWork', {}, { enabled: id === undefined });
  const waiting = side === 'SIGNATORY' ? work.data?.toSign : work.data?.toCountersign;
  const rows = id === undefined ? waiting : one.data && [one.data];
  const asked = id === undefined ? work : one;

  if (signed)
    return (
      <Page key="signed" title={words.title} sentence={words.done(signed.length)} under={words.next}>
        <Signed rows={signed} />
      </Page>
    );
  return (
    <Page title={words.title} sentence={rows ? words.waiting(rows.length) : words.title}>
      <Reading of={{ ...asked, data: rows }}>
        {(found) =>
          found.length === 0 ? (
            <div className="panel">
              <Empty>{words.nothing}</Empty>
            </div>
          ) : (
            <SignatureForm side={side} rows={found} onSigned={setSigned} />
          )
        }
      </Reading>
    </Page>
  );
}
