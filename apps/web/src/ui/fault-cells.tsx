import type { ReactNode } from 'react';

/** The headers of {@link FaultCells}. */
export function FaultHeaders(): ReactNode {
  return (
    <>
      <th role="columnheader" scope="col">Väntat</th>
      <th role="columnheader" scope="col">Funnet</th>
    </>
  );
}

/** What was expected and what was found instead, with what was probably meant. */
export function FaultCells({ expected, found, nearest }: { readonly expected: string; readonly found: string; readonly nearest: string | undefined }): ReactNode {
  return (
    <>
      <td role="cell" data-label="Väntat">{expected}</td>
      <td role="cell" data-label="Funnet">
        {found}
        {nearest === undefined ? '' : ` (menas ${nearest}?)`}
      </td>
    </>
  );
}
