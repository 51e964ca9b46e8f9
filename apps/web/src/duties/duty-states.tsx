import CheckOutlined from '@ant-design/icons/CheckOutlined';
import FieldTimeOutlined from '@ant-design/icons/FieldTimeOutlined';
import RiseOutlined from '@ant-design/icons/RiseOutlined';
import type { Duty } from '#libs/contracts/src/http/duties.js';
import { Chip } from '../page/chip.js';
import { useTexts } from '../texts/language.js';

type Followed = Pick<Duty, 'escalation' | 'extension' | 'acknowledgedAt' | 'state'>;

/** What happened to a duty since it was given, in chips: reported upwards, more time, acknowledged. */
export function DutyStates({ duty }: { duty: Followed }) {
  const t = useTexts();
  const { escalation, extension, acknowledgedAt, state } = duty;
  if (state !== 'OPEN') return null;
  return (
    <>
      {escalation > 0 && (
        <Chip tone="late" icon={<RiseOutlined aria-hidden />}>
          {t.dutyPage.escalated(escalation)}
        </Chip>
      )}
      {extension === 'ASKED' && (
        <Chip tone="soon" icon={<FieldTimeOutlined aria-hidden />}>
          {t.dutyPage.asked}
        </Chip>
      )}
      {extension === 'GRANTED' && (
        <Chip tone="under-way" icon={<FieldTimeOutlined aria-hidden />}>
          {t.dutyPage.extended}
        </Chip>
      )}
      {extension === 'REFUSED' && (
        <Chip tone="still" icon={<FieldTimeOutlined aria-hidden />}>
          {t.dutyPage.refused}
        </Chip>
      )}
      {acknowledgedAt !== null && (
        <Chip tone="under-way" icon={<CheckOutlined aria-hidden />}>
          {t.dutyPage.acknowledged}
        </Chip>
      )}
    </>
  );
}
