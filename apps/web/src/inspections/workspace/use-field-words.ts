import { nameAmong } from '../../page/name-among.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { useInLanguage } from '../../texts/use-in-language.js';
import { useField } from '../field/use-field.js';
import { usePeopleKnown } from './use-people-known.js';

/** What a field of a note says, in words: codes by their names. */
export function useFieldWords(): (field: string, value: string | null) => string {
  const t = useRemediationTexts();
  const said = useInLanguage();
  const { day } = useFormats();
  const { inspection } = useField();
  const nameOf = usePeopleKnown();
  return (field, value) => {
    if (value === null || value === '') return t.field.nothing;
    const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      content: t.reform.content,
      kind: t.reform.kind,
      addressee: t.reform.addressee,
      verdict: t.reform.verdict,
      severity: Object.fromEntries(inspection.severities.map(({ code, name }) => [code, said(name)])),
      unitId: Object.fromEntries(
        inspection.units.map((unit) => [unit.id, nameAmong(inspection.units)(unit)]),
      ),
    };
    if (field === 'on') return day(value);
    if (field === 'answererId') return nameOf(value);
    if (field === 'repeatOf') return t.field.isRepeat;
    return named[field]?.[value] ?? value;
  };
}
