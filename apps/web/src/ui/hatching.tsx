import type { ReactNode } from 'react';

/** Slanting lines to fill with, by their id: what is told apart without colour. */
export function Hatching({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" className="hatch-ground" />
        <line x1="0" x2="0" y1="0" y2="8" className="hatch-line" />
      </pattern>
    </defs>
  );
}
