import { DEMO_NOTICE_SV, demoPriceLists } from '@hjm/demo';
import type { PriceList } from '@hjm/pricing';
import { type Reply, callService } from '../../service-call.js';

/** The price lists that may be shown, whether they are made up, and why the service's own are not here. */
export type ShownLists = { readonly lists: readonly PriceList[]; readonly demo: boolean; readonly notice: string | null; readonly problem: string | null };

type ListPage = { readonly demo: boolean; readonly notice: string | null; readonly lists: readonly { readonly list: PriceList }[] };

/** The lists that the service keeps, else those of the demo world. */
export async function readPriceLists(): Promise<ShownLists> {
  return shownLists(await callService<ListPage>('/price-lists'));
}

/** What to show for a reply. */
export function shownLists(reply: Reply<ListPage>): ShownLists {
  if (reply.ok && reply.value.lists.length > 0) return { lists: reply.value.lists.map(({ list }) => list), demo: reply.value.demo, notice: reply.value.notice, problem: null };
  const { unified, principals, private: ofPersons } = demoPriceLists();
  return { lists: [unified, principals, ofPersons], demo: true, notice: DEMO_NOTICE_SV, problem: reply.ok ? null : reply.problem };
}
