import type { ReactNode } from 'react';
import { initials, tintOf } from './initials.js';

interface Known {
  readonly id: string;
  readonly name: string;
  readonly post: string | null;
}

const tints = [
  ['#dcebe3', '#0b4a38'],
  ['#e4e6f6', '#2d3a80'],
  ['#f4e8cf', '#6b4600'],
  ['#e0ecef', '#134a59'],
  ['#efe3ec', '#6a2a56'],
  ['#e9ead9', '#4a4f14'],
] as const;

/** Initials in a disc; the name stands beside it, so that readers aloud skip it. */
export function Face({ person }: { person: Known }) {
  const [background, color] = tints[tintOf(person.id)] ?? tints[0];
  return (
    <span className="face" style={{ background, color }} aria-hidden="true">
      {initials(person.name)}
    </span>
  );
}

/** A person by face, name and post, with something more below where given. */
export function Person({ person, children }: { person: Known; children?: ReactNode }) {
  return (
    <span className="person">
      <Face person={person} />
      <span>
        <span className="person-name">{person.name}</span>
        {person.post !== null && <span className="person-post">{person.post}</span>}
        {children}
      </span>
    </span>
  );
}
