import type { StatementChart } from '@hjm/economics';
import type { ReactNode } from 'react';

type Props = { readonly lines: readonly Pick<StatementChart['lines'][number], 'key' | 'labelSv'>[]; readonly accept: readonly string[]; readonly onChange: (accept: readonly string[]) => void };

/** The lines whose unusual sign or amount somebody says is right. */
export function AcceptLines({ lines, accept, onChange }: Props): ReactNode {
  return (
    <details className="disclosure">
      <summary>Rader med ovanligt tecken eller belopp som är rätt</summary>
      <fieldset className="accept-lines">
        <legend className="visually-hidden">Rader att godta</legend>
        {lines.map(({ key, labelSv }) => (
          <label key={key} className="row">
            <input type="checkbox" checked={accept.includes(key)} onChange={({ target }) => { onChange(target.checked ? [...accept, key] : accept.filter((one) => one !== key)); }} />
            {labelSv}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
