/** The mark: a word given and kept. */
export const Seal = ({ size = 34 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="13" fill="none" stroke="var(--gold)" strokeWidth="1.6" />
    <circle
      cx="16"
      cy="16"
      r="9.6"
      fill="none"
      stroke="var(--gold)"
      strokeWidth="0.8"
      strokeDasharray="1.4 1.9"
    />
    <path
      d="M11.4 16.3l3.2 3.2 6-7"
      fill="none"
      stroke="#fff"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
