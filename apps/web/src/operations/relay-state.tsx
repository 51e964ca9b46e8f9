import type { Reply } from '../api/endpoints.js';
import { Chip } from '../page/chip.js';
import { NoticeBox } from '../page/notice-box.js';
import { Sheet } from '../page/sheet.js';
import { toneIcons } from '../terms-of-time/due-chip.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

/** A transaction open for longer than this keeps readers waiting who should not. */
const LONG_HELD = 2;

/** Each consumer of events: how far behind, how much it gave up on. */
export function RelayState({ relay }: { relay: Reply<'getRelay'> }) {
  const t = useTexts();
  const { number, moment } = useFormats();
  return (
    <div className="stack">
      {relay.heldBack > LONG_HELD && (
        <NoticeBox tone="soon">{t.operations.heldBack(Math.round(relay.heldBack))}</NoticeBox>
      )}
      <Sheet
        label={t.operations.relay}
        rows={relay.consumers}
        rowKey={({ name }) => name}
        columns={[
          {
            key: 'name',
            title: t.operations.consumer,
            main: true,
            cell: ({ name }) => t.operations.consumers[name] ?? name,
          },
          {
            key: 'behind',
            title: t.operations.behind,
            compare: (one, other) => one.behind - other.behind,
            cell: ({ behind }) => number(behind),
          },
          {
            key: 'moved',
            title: t.operations.moved,
            cell: ({ movedAt }) => (movedAt === null ? '—' : moment(movedAt)),
          },
          {
            key: 'dead',
            title: t.operations.state.DEAD,
            cell: ({ dead }) =>
              dead === 0 ? (
                number(dead)
              ) : (
                <Chip tone="late" icon={toneIcons.late}>
                  {number(dead)}
                </Chip>
              ),
          },
          { key: 'waiting', title: t.operations.state.WAITING, cell: ({ waiting }) => number(waiting) },
        ]}
      />
    </div>
  );
}
