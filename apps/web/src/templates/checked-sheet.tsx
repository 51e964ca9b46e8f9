import { useMutation } from '@tanstack/react-query';
import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import { useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import type { Reply } from '../api/endpoints.js';
import { useAct } from '../api/use-act.js';
import { useRead } from '../api/use-read.js';
import { remember } from '../commitments/process/started-processes.js';
import { ActionBar } from '../page/action-bar.js';
import { announce } from '../page/announce.js';
import { NoticeBox } from '../page/notice-box.js';
import { ProblemBox } from '../page/problem-box.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { askedOf, type Drafting } from './drafting.js';
import { LeftOutUnits } from './left-out-units.js';
import { saveSheet } from '../page/files/sheet-files.js';
import { TargetsSheet } from './targets-sheet.js';

interface Props {
  readonly drafting: Drafting;
  readonly fileId: string;
  readonly onDone: () => void;
}

/** What an uploaded sheet comes to: the rows with their targets, or what is wrong with which row. */
export function CheckedSheet({ drafting, fileId, onDone }: Props) {
  const t = useTexts();
  const { params, query } = askedOf(drafting);
  const read = useRead('checkTemplateSheet', { params: { ...params, fileId }, query });
  return (
    <Section title={t.templates.checked}>
      <Reading of={read}>
        {(checked) =>
          checked.reasons.length > 0 ? (
            <WrongRows reasons={checked.reasons} drafting={drafting} fileId={fileId} />
          ) : (
            <GoodRows checked={checked} drafting={drafting} fileId={fileId} onDone={onDone} />
          )
        }
      </Reading>
    </Section>
  );
}

interface Wrong extends Omit<Props, 'onDone'> {
  readonly reasons: Reply<'checkTemplateSheet'>['reasons'];
}

/** As many as one mends on the page; all of them stand in the sheet that comes back. */
const TOLD = 20;

function WrongRows({ reasons, drafting, fileId }: Wrong) {
  const t = useTexts();
  const { params, query } = askedOf(drafting);
  const save = useMutation({
    mutationFn: () => saveSheet('getMarkedSheet', { params: { ...params, fileId }, query }),
  });
  const rows = new Set(reasons.map(({ row }) => row)).size;
  return (
    <div className="stack">
      <NoticeBox tone="late">
        <strong>{t.templates.wrong(rows)}</strong>
        <p>{t.templates.wrongHint}</p>
        <div>
          <Button
            type="primary"
            size="large"
            icon={<DownloadOutlined aria-hidden />}
            loading={save.isPending}
            onClick={() => save.mutate()}
          >
            {t.templates.downloadMarked}
          </Button>
        </div>
      </NoticeBox>
      <ProblemBox error={save.error} />
      <ul className="panel padded stack wrong-rows">
        {reasons.slice(0, TOLD).map(({ row, cell, code, text }) => (
          <li key={`${row} ${cell} ${code}`}>
            <strong>{cell === null ? t.templates.row(row) : t.templates.cell(cell)}</strong> {text}
          </li>
        ))}
        {reasons.length > TOLD && <li className="quiet">{t.templates.moreWrong(reasons.length - TOLD)}</li>}
      </ul>
    </div>
  );
}

interface Good extends Props {
  readonly checked: Reply<'checkTemplateSheet'>;
}

function GoodRows({ checked, drafting, fileId, onDone }: Good) {
  const t = useTexts();
  const navigate = useNavigate();
  const { person } = useSession();
  const { rows, leftOut, missing } = checked;
  const draft = useAct('draftFromSheet', async (made) => {
    if ('processId' in made) {
      remember(person.id, made.processId);
      await navigate({ to: '/processes/$id', params: { id: made.processId } });
      return;
    }
    announce(t.templates.drafted(made.changed.length));
    onDone();
  });
  const { templateId, ...asked } = drafting;
  return (
    <div className="stack">
      <p>
        <strong>{t.templates.right(rows.length)}</strong>
      </p>
      <LeftOutUnits units={leftOut} />
      {missing.length > 0 && (
        <NoticeBox tone="soon">
          {t.templates.missing(
            missing.length,
            missing
              .slice(0, 5)
              .map(({ name }) => name)
              .join(', '),
          )}
        </NoticeBox>
      )}
      {rows.length > 0 && <TargetsSheet rows={rows} />}
      <ProblemBox error={draft.error} />
      <ActionBar why={rows.length > 0 ? t.templates.draftHint : t.templates.noRows}>
        <Button
          type="primary"
          size="large"
          disabled={rows.length === 0}
          loading={draft.isPending}
          onClick={() => draft.mutate({ params: { id: templateId }, body: { ...asked, fileId } })}
        >
          {t.templates.draftAll(rows.length)}
        </Button>
      </ActionBar>
    </div>
  );
}
