/** In how many ways a chain can break. */
export const breakKinds = [
  { id: 'missing', text: 'posten saknas' },
  { id: 'wrong-previous', text: 'posten pekar inte på den före' },
  { id: 'wrong-hash', text: 'postens hash stämmer inte med dess uppgifter' },
  { id: 'wrong-content', text: 'innehållet stämmer inte med sin hash' },
  { id: 'not-erased', text: 'innehållet saknas utan att posten är raderad' },
  { id: 'not-as-noted', text: 'posten är inte den som har antecknats tidigare' },
] as const;

export type BreakKind = (typeof breakKinds)[number]['id'];

export type ChainReport = {
  readonly intact: boolean;
  readonly text: string;
  readonly checked: number;
  readonly erased: number;
  readonly head: { readonly seq: number; readonly hash: string } | null;
  readonly firstBreak: { readonly seq: number; readonly kind: BreakKind; readonly text: string } | null;
};
