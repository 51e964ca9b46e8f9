import Drawer from 'antd/es/drawer';
import type { UnitRow } from '#libs/contracts/src/http/organization.js';
import { Section } from '../page/section.js';
import { useNarrow } from '../page/use-narrow.js';
import { useTexts } from '../texts/language.js';
import { AbolishUnit } from './abolish-unit.js';
import { EstablishUnit } from './establish-unit.js';
import { MoveUnit } from './move-unit.js';
import { RenameUnit } from './rename-unit.js';

interface Props {
  readonly unit: UnitRow | undefined;
  readonly units: readonly UnitRow[];
  readonly onClose: () => void;
}

/** What can be done with a unit, each from a day on. */
export function UnitDrawer({ unit, units, onClose }: Props) {
  const t = useTexts();
  const narrow = useNarrow();
  return (
    <Drawer
      open={unit !== undefined}
      onClose={onClose}
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? '92%' : 480}
      title={unit?.name}
    >
      {unit && (
        <div className="stack" style={{ gap: 28 }}>
          <Section title={t.units.establish}>
            <EstablishUnit parent={unit} />
          </Section>
          <Section title={t.units.rename}>
            <RenameUnit unit={unit} />
          </Section>
          {unit.parentId !== null && (
            <Section title={t.units.move}>
              <MoveUnit unit={unit} />
            </Section>
          )}
          <Section title={t.units.abolish}>
            <AbolishUnit unit={unit} units={units} />
          </Section>
        </div>
      )}
    </Drawer>
  );
}
