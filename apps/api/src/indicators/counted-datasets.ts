import type { ResultSource } from '@hjm/kpi';
import { turns } from '../rents/turn.js';
import type { IndicatorStore } from '../store/indicator-store.js';
import { saidCovers } from './covers.js';
import type { BookedDataset } from './dataset-book.js';
import { regionById } from './regions.js';
import { type Counted, countStored } from './stored-source.js';

/** How many datasets stay counted in memory. */
const REMEMBERED = 4;

/** What datasets come to: the last ones asked for are remembered for as long as their rows are the same. */
export function countedDatasets(store: IndicatorStore) {
  const remembered = new Map<string, Counted>();
  const counting = new Map<string, ReturnType<typeof turns>>();
  return {
    count: ({ id, ...booked }: BookedDataset): Promise<ResultSource> => {
      // Questions that come together are answered by one count.
      const inOrder = counting.get(id) ?? turns();
      counting.set(id, inOrder);
      return inOrder(async () => {
        const options = { asOf: booked.asOf };
        const { definitions } = regionById(booked.region);
        const counted = await countStored(store, id, { definitions, options, covers: saidCovers(booked) }, remembered.get(id));
        remembered.delete(id);
        remembered.set(id, counted);
        for (const oldest of [...remembered.keys()].slice(0, -REMEMBERED)) remembered.delete(oldest);
        return { partial: counted.partial, options, stated: booked.stated };
      });
    },
    forget: (id: string): void => {
      remembered.delete(id);
      counting.delete(id);
    },
  };
}
