import { useMutation } from '@tanstack/react-query';
import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import Button from 'antd/es/button';
import { useRead } from '../api/use-read.js';
import { ButtonLink } from '../page/button-link.js';
import { ProblemBox } from '../page/problem-box.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { askedOf, type Drafting } from './drafting.js';
import { CheckedSheet } from './checked-sheet.js';
import { LeftOutUnits } from './left-out-units.js';
import { saveSheet } from '../page/files/sheet-files.js';
import { SheetUpload } from '../page/files/sheet-upload.js';

interface Props {
  readonly drafting: Drafting;
  readonly fileId: string | undefined;
  /** What was uploaded; undefined once it is done with. */
  readonly onFile: (fileId: string | undefined) => void;
}

/** Who is drafted for; the sheet out, the sheet back, and what it comes to. */
export function SheetSteps({ drafting, fileId, onFile }: Props) {
  const t = useTexts();
  const read = useRead('listTemplateUnits', askedOf(drafting));
  const save = useMutation({
    mutationFn: () => saveSheet('getTemplateSheet', askedOf(drafting)),
  });
  const one = {
    template: drafting.templateId,
    number: drafting.number,
    unitId: drafting.unitId,
    year: drafting.year,
  };
  return (
    <>
      <Section title={t.templates.oneTitle}>
        <div className="panel padded stack">
          <p>{t.templates.oneHint}</p>
          <div>
            <ButtonLink to="/commitments/new" search={one}>
              {t.templates.one}
            </ButtonLink>
          </div>
        </div>
      </Section>
      <Section title={t.templates.manyTitle}>
        <Reading of={read}>
          {({ units }) => {
            const addressed = units.filter(({ leftOut }) => leftOut === null);
            return (
              <div className="panel padded stack">
                <p>
                  <strong>{t.templates.reach(addressed.length, units.length)}</strong>
                </p>
                <LeftOutUnits
                  units={units.flatMap(({ unit, leftOut }) =>
                    leftOut === null ? [] : [{ unit, why: leftOut }],
                  )}
                />
                {addressed.length > 0 && (
                  <>
                    <p>{t.templates.sheetHint}</p>
                    <div className="row">
                      <Button
                        size="large"
                        icon={<DownloadOutlined aria-hidden />}
                        loading={save.isPending}
                        onClick={() => save.mutate()}
                      >
                        {t.templates.download}
                      </Button>
                      <SheetUpload onUploaded={onFile} again={fileId !== undefined} />
                    </div>
                    <ProblemBox error={save.error} />
                  </>
                )}
              </div>
            );
          }}
        </Reading>
      </Section>
      {fileId !== undefined && (
        <CheckedSheet key={fileId} drafting={drafting} fileId={fileId} onDone={() => onFile(undefined)} />
      )}
    </>
  );
}
