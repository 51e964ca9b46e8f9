import { useMutation } from '@tanstack/react-query';
import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import Button from 'antd/es/button';
import type { Reply } from '../../api/endpoints.js';
import { useAct } from '../../api/use-act.js';
import { useRead } from '../../api/use-read.js';
import { ActionBar } from '../../page/action-bar.js';
import { announce } from '../../page/announce.js';
import { NoticeBox } from '../../page/notice-box.js';
import { ProblemBox } from '../../page/problem-box.js';
import { Reading } from '../../page/reading.js';
import { Section } from '../../page/section.js';
import { saveSheet } from '../../page/files/sheet-files.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { CheckedRows } from './checked-rows.js';
import { callsOf, countStates, type Imported } from './imported.js';
import type { ImportMode } from './import-mode.js';

interface Props {
  readonly what: Imported;
  readonly id: string;
  readonly fileId: string;
  readonly mode: ImportMode;
  readonly onDone: (done: Reply<'importFindings'>) => void;
}

/** What an uploaded sheet comes to, and bringing it in. */
export function CheckedImport({ what, id, fileId, mode, onDone }: Props) {
  const t = useRemediationTexts();
  const calls = callsOf[what];
  const params = { id, fileId };
  const read = useRead(calls.check, { params, query: { mode } });
  const save = useMutation({ mutationFn: () => saveSheet(calls.marked, { params, query: { mode } }) });
  const bring = useAct(calls.bring, (done) => {
    announce(t.imports.done(done.added, done.changed));
    onDone(done);
  });
  return (
    <Section title={t.imports.checked}>
      <Reading of={read}>
        {({ version, rows }) => {
          const { NEW: added, CHANGED: changed, UNCHANGED: unchanged, REFUSED: refused } = countStates(rows);
          const taken = added + changed;
          const stopped = refused > 0 && mode !== 'SKIP';
          const why = stopped ? t.imports.mendFirst : taken > 0 ? t.imports.together : t.imports.nothing;
          return (
            <div className="stack">
              <p>
                <strong>{t.imports.found(added, changed, unchanged, refused)}</strong>
              </p>
              {refused > 0 && (
                <NoticeBox tone={stopped ? 'late' : 'soon'}>
                  <strong>{stopped ? t.imports.wrong(refused) : t.imports.left(refused)}</strong>
                  {stopped && <p>{t.imports.wrongHint}</p>}
                  <div>
                    <Button
                      icon={<DownloadOutlined aria-hidden />}
                      loading={save.isPending}
                      onClick={() => save.mutate()}
                    >
                      {t.imports.downloadMarked}
                    </Button>
                  </div>
                </NoticeBox>
              )}
              <ProblemBox error={save.error} />
              {rows.length > 0 && <CheckedRows key={`${mode} ${version}`} what={what} rows={rows} />}
              <ProblemBox error={bring.error} />
              <ActionBar why={why}>
                <Button
                  type="primary"
                  size="large"
                  disabled={stopped || taken === 0}
                  loading={bring.isPending}
                  onClick={() =>
                    bring.mutate(
                      { params, body: { mode, version } },
                      // Somebody wrote there meanwhile: look at the rows again.
                      { onError: () => void read.refetch() },
                    )
                  }
                >
                  {t.imports.bring(taken)}
                </Button>
              </ActionBar>
            </div>
          );
        }}
      </Reading>
    </Section>
  );
}
