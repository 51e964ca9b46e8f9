import { Section } from '../../page/section.js';
import { useNamed } from '../../session/use-named.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { upperFirst } from '../../texts/upper-first.js';
import { useFormats } from '../../texts/use-formats.js';
import type { FindingDetail } from '../finding-detail.js';
import { FileList } from './file-list.js';
import { Said } from './said.js';
import { useWhen } from './use-when.js';

/** The right of reply: how long it lasts, what was replied, and what the inspecting side answered. */
export function RightOfReply({ of: finding }: { of: FindingDetail }) {
  const t = useRemediationTexts();
  const { moment } = useFormats();
  const { named } = useNamed();
  const when = useWhen();
  const { id, reply, team } = finding;
  const unreplied = useUnreplied(finding);
  return (
    <Section title={t.finding.reply.title}>
      <div className="panel padded stack">
        {reply === null ? (
          <p>{unreplied}</p>
        ) : (
          <>
            <div>
              <strong>{t.finding.reply.by(reply.by.name, moment(reply.at))}</strong>
              <Said words={reply.text} />
            </div>
            <FileList label={t.findingActs.reply.files} sourceId={id} files={reply.files} />
            {reply.outcome === null || reply.answeredAt === null ? (
              <p>{upperFirst(t.finding.reply.awaits(named(team.lead), when(reply.answerBy)))}</p>
            ) : (
              <div>
                <strong>{t.finding.reply.outcome[reply.outcome](moment(reply.answeredAt))}</strong>
                <Said words={reply.answer} />
              </div>
            )}
          </>
        )}
      </div>
    </Section>
  );
}

/** What became of the right of reply where nobody used it. */
function useUnreplied({ status, replyBy, happenings }: FindingDetail): string {
  const t = useRemediationTexts();
  const { day, moment } = useFormats();
  const when = useWhen();
  if (status === 'ISSUED') return t.finding.reply.open(when(replyBy));
  const counted = happenings.find(({ what }) => what === 'FindingCounted');
  if (counted?.by) return t.finding.reply.givenUp(counted.by.name, moment(counted.at));
  return t.finding.reply.unused(replyBy === null ? '' : day(replyBy));
}
