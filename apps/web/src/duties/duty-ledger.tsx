import CheckOutlined from '@ant-design/icons/CheckOutlined';
import ClockCircleOutlined from '@ant-design/icons/ClockCircleOutlined';
import ExclamationCircleOutlined from '@ant-design/icons/ExclamationCircleOutlined';
import MinusCircleOutlined from '@ant-design/icons/MinusCircleOutlined';
import type { ReactNode } from 'react';
import type { LedgerLine } from '#libs/contracts/src/http/duty-detail.js';
import { Chip } from '../page/chip.js';
import { Empty } from '../page/empty.js';
import { Sheet, type Column } from '../page/sheet.js';
import { useLadderName } from '../ladders/use-ladder-name.js';
import type { Tone } from '../page/tone.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { Telling } from './telling.js';

const looks: Readonly<Record<LedgerLine['state'], { readonly tone: Tone; readonly icon: ReactNode }>> = {
  PLANNED: { tone: 'under-way', icon: <ClockCircleOutlined aria-hidden /> },
  CLAIMED: { tone: 'under-way', icon: <ClockCircleOutlined aria-hidden /> },
  FIRED: { tone: 'done', icon: <CheckOutlined aria-hidden /> },
  SKIPPED: { tone: 'still', icon: <MinusCircleOutlined aria-hidden /> },
  SUPERSEDED: { tone: 'still', icon: <MinusCircleOutlined aria-hidden /> },
  FAILED: { tone: 'late', icon: <ExclamationCircleOutlined aria-hidden /> },
};

/** Each step of the ladder: when, what came of it and why, and whom it told by what. Those given up stand behind. */
export function DutyLedger({ lines }: { lines: readonly LedgerLine[] }) {
  const t = useTexts();
  const replaced = lines.filter(({ state }) => state === 'SUPERSEDED');
  return (
    <div className="stack">
      <Lines lines={lines.filter(({ state }) => state !== 'SUPERSEDED')} />
      {replaced.length > 0 && (
        <details className="more">
          <summary>{t.ledger.replaced(replaced.length)}</summary>
          <Lines lines={replaced} />
        </details>
      )}
    </div>
  );
}

function Lines({ lines }: { lines: readonly LedgerLine[] }) {
  const t = useTexts();
  const { day, moment } = useFormats();
  const ladderName = useLadderName();
  if (lines.length === 0)
    return (
      <div className="panel">
        <Empty icon={<ClockCircleOutlined aria-hidden />}>{t.dutyPage.noLedger}</Empty>
      </div>
    );
  const columns: Column<LedgerLine>[] = [
    {
      key: 'step',
      title: t.ledger.step,
      width: 230,
      main: true,
      // The codes are those of the record, for whoever compares.
      cell: (line) => (
        <span title={`${line.policy} ${line.rung}`}>
          <strong>{t.steps.named(line)}</strong>
          {line.ladder && <span className="quiet small place">{ladderName(line.ladder)}</span>}
        </span>
      ),
    },
    {
      key: 'planned',
      title: t.ledger.planned,
      width: 150,
      cell: ({ plannedFor }) => moment(plannedFor),
    },
    { key: 'about', title: t.ledger.about, width: 130, cell: ({ dueOn }) => day(dueOn) },
    {
      key: 'what',
      title: t.ledger.what,
      width: 210,
      cell: ({ state, reason }) => (
        <>
          <Chip {...looks[state]}>{t.ledger.state[state]}</Chip>
          {reason !== null && <span className="quiet small place">{t.ledger.reason[reason] ?? reason}</span>}
        </>
      ),
    },
    {
      key: 'told',
      title: t.ledger.told,
      cell: ({ told }) =>
        told.length === 0 ? (
          <span className="quiet">{t.ledger.nobody}</span>
        ) : (
          told.map((one) => <Telling key={one.noticeId} of={one} />)
        ),
    },
  ];
  return (
    <Sheet
      label={t.dutyPage.ledger}
      rows={lines}
      rowKey={({ policy, rung, occurrence }) => `${policy} ${rung} ${occurrence}`}
      columns={columns}
    />
  );
}
