import { getRouteApi } from '@tanstack/react-router';
import { isMissing } from '../../api/problems.js';
import { ButtonLink } from '../../page/button-link.js';
import { ActionBar } from '../../page/action-bar.js';
import { NotFoundPage } from '../../page/not-found-page.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { Section } from '../../page/section.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { ProcessBar } from './process-bar.js';
import { useProcess } from './use-process.js';

const route = getRouteApi('/shell/processes/$id');

/** How far an issue to many has come. One may leave: it goes on, and the top of every page says how far. */
export function ProcessPage() {
  const t = useTexts();
  const { number } = useFormats();
  const read = useProcess(route.useParams().id);
  const process = read.data;
  const drafting = process?.kind === 'draft-from-sheet';
  const title = drafting ? t.templates.process.title : t.process.title;
  const sentence = drafting ? t.templates.process.sentence : t.process.sentence;
  const leave = drafting ? t.templates.process.leave : t.process.leave;
  if (isMissing(read.error)) return <NotFoundPage />;
  return (
    <Page
      title={title}
      sentence={process ? sentence[process.state](number(process.done), process.skipped.length) : title}
      {...(process?.state === 'RUNNING' && { under: leave })}
    >
      <Reading of={read}>
        {(found) => (
          <>
            <div className="panel padded">
              <ProcessBar process={found} />
            </div>
            {found.skipped.length > 0 && (
              <Section title={t.process.skipped}>
                <ul className="panel padded stack">
                  {found.skipped.map(({ unit, code }) => (
                    <li key={unit.id}>
                      <strong>{unit.name}</strong> · {t.process.why[code] ?? code}
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            {found.state !== 'RUNNING' && (
              <ActionBar>
                {drafting ? (
                  <ButtonLink to="/templates" main>
                    {t.templates.process.next}
                  </ButtonLink>
                ) : (
                  <ButtonLink to="/coverage" main>
                    {t.process.toCoverage}
                  </ButtonLink>
                )}
              </ActionBar>
            )}
          </>
        )}
      </Reading>
    </Page>
  );
}
