/** Why the content of a kept decision was taken away. `retention` is given by the house itself when the time is out. */
export const erasureReasons = [
  { id: 'request', label: 'På begäran' },
  { id: 'mistake', label: 'Sparat av misstag' },
  { id: 'retention', label: 'Gallringstiden har gått ut' },
] as const;

export type ErasureReason = (typeof erasureReasons)[number]['id'];

export type Erasure = { readonly at: string; readonly reason: ErasureReason };
