import type { ReactNode } from 'react';

/** Sentences of the library, one under the other. */
export function Sentences({ of }: { readonly of: readonly string[] }): ReactNode {
  return (
    <ul className="plain-list">
      {of.map((text, index) => (
        <li key={index} className="sentence">
          {text}
        </li>
      ))}
    </ul>
  );
}
