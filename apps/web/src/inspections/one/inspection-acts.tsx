import { Link } from '@tanstack/react-router';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import Button from 'antd/es/button';
import { useState } from 'react';
import { ActionBar } from '../../page/action-bar.js';
import { QuietMenu } from '../../page/quiet-menu.js';
import { useNarrow } from '../../page/use-narrow.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { Inspection } from '../field/note.js';
import type { Notes } from '../field/use-notes.js';
import { InspectionActDrawer, type Act } from './inspection-act-drawer.js';

interface Props {
  readonly inspection: Inspection;
  readonly notes: Notes;
  /** Begins a new finding; nothing where the reader may not. */
  readonly onNote?: () => void;
}

/** What the reader can do: noting a finding is what a tablet is for; the lead concludes; the rest stands aside. */
export function InspectionActs({ inspection, notes, onNote }: Props) {
  const t = useRemediationTexts();
  const [act, setAct] = useState<Act>();
  const { id, actions, lead } = inspection;
  // On a telephone the bar has room for one act and the rest; noting comes first.
  const concludesAside = useNarrow() && onNote !== undefined;
  const concludes = actions.includes('CONCLUDE');
  const aside = [
    ...(concludes && concludesAside ? (['CONCLUDE'] as const) : []),
    ...(['CHANGE_TEAM', 'CANCEL'] as const).filter((one) => actions.includes(one)),
  ];
  const why = concludes || onNote ? undefined : t.inspections.onlyTeam(lead.name);
  return (
    <>
      <ActionBar {...(why !== undefined && { why })}>
        {aside.length + Number(actions.includes('REVISE')) + Number(actions.includes('NOTE')) > 0 && (
          <QuietMenu label={t.acts.others}>
            {actions.includes('NOTE') && (
              <li>
                <Link to="/inspections/$id/import" params={{ id }}>
                  {t.imports.title.findings}
                </Link>
              </li>
            )}
            {actions.includes('REVISE') && (
              <li>
                <Link to="/inspections/$id/edit" params={{ id }}>
                  {t.inspections.act.REVISE}
                </Link>
              </li>
            )}
            {aside.map((one) => (
              <li key={one}>
                <button type="button" onClick={() => setAct(one)}>
                  {t.inspections.act[one]}
                </button>
              </li>
            ))}
          </QuietMenu>
        )}
        {concludes && !concludesAside && (
          <Button size="large" type={onNote ? 'default' : 'primary'} onClick={() => setAct('CONCLUDE')}>
            {t.inspections.act.CONCLUDE}
          </Button>
        )}
        {onNote && (
          <Button size="large" type="primary" icon={<PlusOutlined aria-hidden />} onClick={onNote}>
            {t.field.noteFinding}
          </Button>
        )}
      </ActionBar>
      <InspectionActDrawer
        inspection={inspection}
        here={notes.notes.filter(({ standing }) => standing !== 'RECEIVED').length}
        act={act}
        onClose={() => setAct(undefined)}
      />
    </>
  );
}
