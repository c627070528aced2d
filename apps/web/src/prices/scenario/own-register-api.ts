import type { LocalDate } from '@hjm/core';
import type { PriceList } from '@hjm/pricing';
import { useEffect, useState } from 'react';
import { type Reply, callService } from '../../service-call.js';
import type { ComparedSides } from './comparison.js';

/** A register that the service keeps: its price lists, and which customers pay by which. */
export type OwnRegisterData = { readonly lists: readonly PriceList[]; readonly customers: readonly string[] };

/** One version of a list, as if it had always been in force for all. */
export type Side = { readonly list: string; readonly version: string };

type ListPage = { readonly demo: boolean; readonly lists: readonly { readonly list: PriceList }[] };
type SetupPage = { readonly demo: boolean; readonly setup: { readonly tariffs: Readonly<Record<string, unknown>> } };

/** The service's own register, once it is known that it has one with lists of its own; the demo world's does not count. */
export function useOwnRegister(): OwnRegisterData | undefined {
  const [own, setOwn] = useState<OwnRegisterData>();
  useEffect(() => {
    void Promise.all([callService<ListPage>('/price-lists'), callService<SetupPage>('/rent-setups/current')]).then(([lists, setup]) => { setOwn(ownRegister(lists, setup)); });
  }, []);
  return own;
}

/** What the replies say of a register of one's own. */
export function ownRegister(lists: Reply<ListPage>, setup: Reply<SetupPage>): OwnRegisterData | undefined {
  if (!lists.ok || !setup.ok || lists.value.demo || setup.value.demo || lists.value.lists.length === 0) return undefined;
  return { lists: lists.value.lists.map(({ list }) => list), customers: Object.keys(setup.value.setup.tariffs) };
}

/** Has the service compare two versions on its register. */
export function compareOwn(customers: string, period: { readonly from: LocalDate; readonly to: LocalDate }, a: Side, b: Side): Promise<Reply<{ readonly result: ComparedSides }>> {
  return callService('/scenarios', { ...period, a: { prices: { [customers]: a } }, b: { prices: { [customers]: b } }, dimensions: ['principal', 'party', 'group', 'reason'] });
}
