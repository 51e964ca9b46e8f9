import { ChangedText } from './changed-text.js';
import { Replaced } from './replaced.js';

interface Props {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Sentences are compared word by word; anything else is replaced whole. */
  readonly prose: boolean;
}

/** One difference under its name. */
export const FieldChange = ({ label, before, after, prose }: Props) => (
  <div className="field-change">
    <dt>{label}</dt>
    <dd>
      {prose && before !== null && after !== null ? (
        <ChangedText before={before} after={after} />
      ) : (
        <Replaced before={before} after={after} />
      )}
    </dd>
  </div>
);
