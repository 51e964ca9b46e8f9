import type { FindingDetail } from '../finding-detail.js';

/** What every form of an act on a finding is given. */
export interface FormProps {
  readonly finding: FindingDetail;
  /** Closes the form; what was done is said. */
  readonly onDone: () => void;
}
