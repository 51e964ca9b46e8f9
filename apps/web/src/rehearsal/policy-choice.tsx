import { useNavigate } from '@tanstack/react-router';
import Select from 'antd/es/select';
import type { Reply } from '../api/endpoints.js';
import { useRead } from '../api/use-read.js';
import { keptLadder } from '../ladders/kept-ladder.js';
import { askedFor, placeOf, publishedAt } from '../ladders/ladder-place.js';
import { Field } from '../page/field.js';
import { useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { localDay } from '../texts/formats.js';
import { useFormats } from '../texts/use-formats.js';
import type { AskedPolicy } from './use-tried.js';

const DRAFT = 'draft';

/** Beside which other ladder the one in force is rehearsed: any older version, the draft of this browser, or none. */
export function PolicyChoice({ asked }: { asked: AskedPolicy }) {
  const t = useTexts();
  const navigate = useNavigate({ from: '/rehearsal' });
  const { data } = useRead('listLadders', {});
  const { kind } = asked;
  const where = placeOf(asked);
  const named = kind === undefined ? undefined : JSON.stringify(askedFor(kind, where));
  const ladders = (data?.published ?? []).map((one) => ({
    value: JSON.stringify(askedFor(one.kind, one.where)),
    label: `${t.due.kind[one.kind] ?? one.kind} — ${t.ladders.place(one.where.scope, one.place)}`,
  }));
  // A draft for a place where nothing was ever published.
  const unpublished =
    kind !== undefined && data && !publishedAt(data, kind, where)
      ? [{ value: named, label: `${t.due.kind[kind] ?? kind} — ${t.ladders.place(where.scope, null)}` }]
      : [];
  const choose = (value: string | undefined) => {
    const one = data?.published.find(({ kind: of, where: at }) => JSON.stringify(askedFor(of, at)) === value);
    void navigate({
      search: ({ over }) => ({
        ...(over && { over }),
        ...(one && { ...askedFor(one.kind, one.where), against: firstOf(one) }),
      }),
    });
  };
  return (
    <>
      <Field label={t.rehearsal.policy}>
        {({ id }) => (
          <Select
            id={id}
            allowClear={{ label: t.list.clear }}
            placeholder={t.rehearsal.none}
            value={data ? named : undefined}
            options={[...unpublished, ...ladders]}
            onChange={(value: string | undefined) => choose(value)}
          />
        )}
      </Field>
      {kind !== undefined && data && (
        <VersionChoice kind={kind} asked={asked} published={publishedAt(data, kind, where)} />
      )}
    </>
  );
}

type Published = Reply<'listLadders'>['published'][number];

/** The version before the one in force; where there is none, as if there were no ladder at all. */
const firstOf = ({ number, withdrawn }: Published): string => {
  if (withdrawn) return String(number);
  return number > 1 ? String(number - 1) : 'none';
};

interface VersionProps {
  readonly kind: string;
  readonly asked: AskedPolicy;
  readonly published: Published | undefined;
}

function VersionChoice({ kind, asked, published }: VersionProps) {
  const t = useTexts();
  const { day, moment, clock } = useFormats();
  const navigate = useNavigate({ from: '/rehearsal' });
  const { person } = useSession();
  const id = published?.id;
  const { data } = useRead('getLadder', { params: { id: id ?? '' } }, { enabled: id !== undefined });
  const kept = keptLadder(person.id, kind, placeOf(asked));
  const older = (data?.versions ?? []).filter(({ until }) => until !== null);
  // Those that held for less than a day are told apart by the hour.
  const span = (from: string, until: string): [string, string] =>
    localDay(from) === localDay(until)
      ? [clock(from), moment(until)]
      : [day(localDay(from)), day(localDay(until))];
  const options = [
    ...(kept ? [{ value: DRAFT, label: t.rehearsal.draft }] : []),
    ...older.map(({ number, publishedAt: from, until }) => ({
      value: String(number),
      label: t.rehearsal.heldFrom(t.rehearsal.versionNo(number), ...span(from, until ?? from)),
    })),
    ...(published && !published.withdrawn ? [{ value: 'none', label: t.rehearsal.without }] : []),
  ];
  const chosen = asked.against ?? DRAFT;
  return (
    <Field label={t.rehearsal.against}>
      {({ id: field }) => (
        <Select
          id={field}
          value={options.some(({ value }) => value === chosen) ? chosen : null}
          options={options}
          onChange={(value: string | null) =>
            void navigate({
              search: ({ against: _, ...before }) =>
                value === null || value === DRAFT ? before : { ...before, against: value },
            })
          }
        />
      )}
    </Field>
  );
}
