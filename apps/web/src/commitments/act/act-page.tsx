import type { ReactNode } from 'react';
import { isMissing } from '../../api/problems.js';
import type { Reply } from '../../api/endpoints.js';
import { useRead } from '../../api/use-read.js';
import { ActionBar } from '../../page/action-bar.js';
import { ButtonLink } from '../../page/button-link.js';
import { NoticeBox } from '../../page/notice-box.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { useTexts } from '../../texts/language.js';
import { CommitmentNotFound } from '../one/commitment-not-found.js';
import { canDo, type Action } from './can-do.js';

interface Props {
  readonly id: string;
  readonly action: Action;
  /** In another's place: whether the authority reaches so far, the server says. */
  readonly underAuthority?: boolean;
  readonly children: (commitment: Reply<'getCommitment'>) => ReactNode;
}

/** A page of its own for one act on a commitment; where it can't be done now, it says who can. */
export function ActPage({ id, action, underAuthority = false, children }: Props) {
  const t = useTexts();
  const read = useRead('getCommitment', { params: { id } });
  if (isMissing(read.error)) return <CommitmentNotFound />;
  if (read.data && (underAuthority || canDo(read.data, action))) return children(read.data);
  return (
    <Page title={t.acts.title[action]}>
      <Reading of={read}>
        {({ actions }) => {
          const whoCan = actions.find((one) => one.action === action)?.whoCan ?? null;
          return (
            <>
              <NoticeBox tone="under-way">
                {t.commitment.whoCan(t.commitment.action[action], whoCan?.name ?? null, whoCan?.post ?? null)}
              </NoticeBox>
              <ActionBar>
                <ButtonLink to="/commitments/$id" params={{ id }} main>
                  {t.acts.back}
                </ButtonLink>
              </ActionBar>
            </>
          );
        }}
      </Reading>
    </Page>
  );
}
