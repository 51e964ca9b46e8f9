import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '../api/use-read.js';
import { NoPermission } from '../page/no-permission.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { useToday } from '../session/read-welcome.js';
import { holds, useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { EndedUnits } from './ended-units.js';
import { HandedOver } from './handed-over.js';
import { readiness, type Bound } from './handing-over.js';
import { HandOverForm } from './hand-over-form.js';
import { WhoHandsOver } from './who-hands-over.js';

const route = getRouteApi('/shell/handovers');

/** From one office-holder to the next: who, what he is bound by and how it stands, to whom, and done. */
export function HandOverPage() {
  const t = useTexts();
  const today = useToday();
  const session = useSession();
  const navigate = useNavigate();
  const search = route.useSearch();
  const { personId, unitId } = search;
  const [side, on] = [search.side ?? 'SIGNATORY', search.on ?? today];
  const [done, setDone] = useState<readonly Bound[]>();
  const may = holds(session, ['ASSIGNER', 'HR_UNIT']);
  const ready = may && personId !== undefined && on <= today;
  const read = useRead(
    'previewHandover',
    { query: { personId: personId ?? '', side, on, ...(unitId !== undefined && { unitId }) } },
    { enabled: ready && done === undefined },
  );
  if (!may)
    return (
      <Page title={t.handovers.title}>
        <NoPermission needs="HR_UNIT" />
      </Page>
    );
  if (done)
    return (
      <Page
        key="done"
        title={t.handovers.title}
        sentence={t.handovers.done(done.length)}
        under={t.handovers.doneNext}
      >
        <HandedOver commitments={done} onAgain={() => setDone(undefined)} />
      </Page>
    );
  const standing = read.data && readiness(read.data, side);
  return (
    <Page
      title={t.handovers.title}
      sentence={
        read.data && standing
          ? t.handovers.sentence(read.data.person.name, standing.ready, standing.rest)
          : t.handovers.begin
      }
    >
      <Section title={t.handovers.stepWho}>
        <WhoHandsOver
          personId={personId}
          side={side}
          on={on}
          onChange={(next) => void navigate({ to: '/handovers', search: next, replace: true })}
        />
      </Section>
      {personId === undefined && <EndedUnits />}
      {ready && (
        <Reading of={read}>
          {(preview) => (
            <HandOverForm
              // Another person, another form.
              key={`${preview.person.id} ${side}`}
              preview={preview}
              side={side}
              on={on}
              unitId={unitId}
              onUnit={(chosen) =>
                void navigate({
                  to: '/handovers',
                  search: { personId, side, on, ...(chosen !== undefined && { unitId: chosen }) },
                  replace: true,
                })
              }
              onDone={(handedOver) => {
                setDone(handedOver);
                void navigate({ to: '/handovers', search: {}, replace: true });
              }}
            />
          )}
        </Reading>
      )}
    </Page>
  );
}
