import { Link } from '@tanstack/react-router';
import FieldTimeOutlined from '@ant-design/icons/FieldTimeOutlined';
import type { ListedExtension } from '#libs/contracts/src/http/extensions.js';
import { useRead } from '../api/use-read.js';
import { Empty } from '../page/empty.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { DecideExtension } from './decide-extension.js';
import { ExtensionFacts } from './extension-facts.js';
import '../commitments/one/commitment.css';
import './duties.css';

/** Requests for more time: those to decide first, then one's own. */
export function ExtensionsPage() {
  const t = useTexts();
  const read = useRead('listExtensions', {});
  const waiting = read.data?.mine.filter(({ state }) => state === 'ASKED').length ?? 0;
  return (
    <Page
      title={t.extensions.nav}
      sentence={read.data ? t.extensions.sentence(read.data.toDecide.length, waiting) : t.extensions.nav}
    >
      <Reading of={read}>
        {({ toDecide, mine }) => (
          <>
            {toDecide.length > 0 && (
              <Section title={t.extensions.toDecide}>
                <ul className="panel lined">
                  {toDecide.map((one) => (
                    <Request key={one.id} of={one} decides />
                  ))}
                </ul>
              </Section>
            )}
            {mine.length > 0 && (
              <Section title={t.extensions.mine}>
                <ul className="panel lined">
                  {mine.map((one) => (
                    <Request key={one.id} of={one} />
                  ))}
                </ul>
              </Section>
            )}
            {toDecide.length + mine.length === 0 && (
              <div className="panel">
                <Empty icon={<FieldTimeOutlined aria-hidden />}>{t.extensions.none}</Empty>
              </div>
            )}
          </>
        )}
      </Reading>
    </Page>
  );
}

function Request({ of: one, decides = false }: { of: ListedExtension; decides?: boolean }) {
  const t = useTexts();
  const { duty } = one;
  return (
    <li className="lined-row stack">
      <div>
        <span className="quiet small">
          {t.due.kind[duty.kind] ?? duty.kind} · {duty.unit.name} ·{' '}
          {t.extensions.extendedBefore(duty.extended)}
        </span>
        <Link to="/duties/$id" params={{ id: duty.id }} className="duty-title">
          {duty.title}
        </Link>
      </div>
      <ExtensionFacts of={one} />
      {decides && (
        <details className="more">
          <summary>{t.extensions.decide}</summary>
          <DecideExtension dutyId={duty.id} of={one} />
        </details>
      )}
    </li>
  );
}
