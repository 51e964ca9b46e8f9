import { useAct } from '../api/use-act.js';
import { useRead } from '../api/use-read.js';
import { ProblemBox } from '../page/problem-box.js';
import { Reading } from '../page/reading.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { DefineLevel } from './define-level.js';
import { EndOn } from './end-on.js';

/** The levels of the organisation, each from when to when; a new one, the end of one. */
export function Levels({ editable }: { editable: boolean }) {
  const t = useTexts();
  const { day } = useFormats();
  const read = useRead('listLevels', {});
  const end = useAct('defineLevel');
  return (
    <Reading of={read}>
      {({ levels, version }) => (
        <div className="panel">
          <ul className="lined">
            {levels.map((level) => (
              <li key={`${level.code} ${level.validFrom}`} className="lined-row row">
                <span style={{ flex: '1 1 240px' }}>
                  <strong>{level.name}</strong>
                  <span className="quiet small"> · {t.levels.rankIs(level.rank)}</span>
                </span>
                <span className="quiet small">
                  {t.units.fromTo(
                    day(level.validFrom),
                    level.validTo === null ? undefined : day(level.validTo),
                  )}
                </span>
                {editable && level.validTo === null && (
                  <EndOn
                    label={t.levels.end}
                    busy={end.isPending}
                    onEnd={(validTo) => end.mutate({ body: { ...level, validTo, version } })}
                  />
                )}
              </li>
            ))}
          </ul>
          <ProblemBox error={end.error} />
          {editable && <DefineLevel levels={levels} version={version} />}
        </div>
      )}
    </Reading>
  );
}
