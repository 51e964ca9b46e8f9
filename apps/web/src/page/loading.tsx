import { useTexts } from '../texts/language.js';

const widths = ['62%', '88%', '74%', '91%', '55%'];

/** The shape of what is to come. */
export function Loading({ lines = 5 }: { lines?: number }) {
  const t = useTexts();
  return (
    <div className="panel padded stack" role="status" aria-label={t.state.loading}>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="bone" style={{ width: widths[line % widths.length] }} />
      ))}
    </div>
  );
}
