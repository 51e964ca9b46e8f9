import type * as vietnamese from '../vi/session.js';

const groups: typeof vietnamese.signIn.groups = {
  ASSIGNER: 'District chairs: issue and countersign',
  SIGNATORY: 'Heads of unit: sign commitments',
};

export const signIn: typeof vietnamese.signIn = {
  title: 'Sign in',
  today: (day) => `Today: ${day}`,
  six: 'A clear person, a clear task, clear authority, clear responsibility, a clear product, a clear time.',
  username: 'User name',
  password: 'Password',
  enter: 'Sign in',
  demo: 'Accounts to try',
  demoHint: 'Press a person to look around as that person. All people are invented.',
  groups,
  seek: 'Find a name or a post',
};

export const account: typeof vietnamese.account = {
  menu: (name) => `Account: ${name}`,
  title: 'My account',
  speakOther: 'Tiếng Việt',
  signOut: 'Sign out',
  password: 'Change the password',
  passwordChanged: 'The password was changed. All other sessions have ended.',
  current: 'Current password',
  next: 'New password',
  nextHint: (shortest) =>
    `At least ${shortest} characters; a sentence you remember beats signs that you don’t.`,
  tooShort: (lacking) => (lacking === 1 ? 'One character is missing.' : `${lacking} characters are missing.`),
  change: 'Change the password',
  initialPassword: 'An administrator set your password. Change it to one of your own before you sign.',
  sessions: 'Sessions',
  everywhereHint:
    'Ends every session of this account, this one too. Tokens stay; revoke them on the page of tokens.',
  signOutEverywhere: 'Sign out everywhere',
};

export const tokens: typeof vietnamese.tokens = {
  title: 'Tokens',
  sentence: (live) =>
    live === 0 ? 'No token is in use.' : live === 1 ? '1 token is in use.' : `${live} tokens are in use.`,
  none: 'A token lets other software read or write in your name. There is none yet.',
  name: 'Name (which software uses it)',
  scopes: 'Scopes',
  scope: {
    'commitments:read': 'See commitments',
    'remediation:read': 'See inspections and remediation plans',
    'commitments:write': 'Draft, issue and sign commitments',
    'organization:read': 'See units, people, calendars and ladders',
    'organization:write': 'Change units and people',
    'operations:read': 'See how the service runs',
    'deliveries:report': 'Report mails that came back (for a mail gateway)',
  },
  expires: 'Expires',
  used: 'Last used',
  never: 'Never',
  end: 'End',
  revoke: 'Revoke',
  revokeOne: (name) => `Revoke the token ${name}`,
  revokedAt: (at) => `Revoked ${at}`,
  create: 'A new token',
  make: 'Create the token',
  days: 'Days it is valid',
  daysHint: 'From 1 to 366 days.',
  secretOnce: 'Copy the secret now: it is shown this once.',
};

export const functions: typeof vietnamese.functions = {
  ASSIGNER: 'Assigner',
  SIGNATORY: 'Signatory',
  HEAD_OF_UNIT: 'Head of unit',
  STAFF: 'Staff',
  HR_UNIT: 'HR unit',
  INSPECTOR: 'Inspector',
  ONE_STOP_DESK: 'One-stop desk',
  SECRETARIAT: 'Secretariat',
  ADMINISTRATOR: 'Administrator',
  AUDITOR: 'Auditor (reads only)',
};
