import { definePriceList, type RunSetup } from '@hjm/pricing';
import { asIfInForce, repriced } from '@hjm/pricing/scenario';
import { demoSetup } from './setup.js';

/** What the demo setup would be under a made-up proposal: beds cost eight per cent more, all else two per cent less, compared as if it had always been in force. */
export function demoProposal(): RunSetup {
  const setup = demoSetup();
  const principals = setup.tariffs['principals'] as RunSetup['tariffs'][string];
  const { list } = repriced(principals.prices, {
    version: { id: 'forslag', validFrom: '2024-07-01', decided: null, citation: null },
    changes: [{ group: 'sangar', percent: '8' }, { percent: '-2' }],
    rounding: 'halfUp',
    toOre: 100,
    articles: setup.articles,
  });
  const prices = definePriceList({ ...asIfInForce(list, 'forslag'), id: 'demo-forslag', titleSv: 'Förslag till prislista (påhittade priser)' });
  return { ...setup, tariffs: { ...setup.tariffs, principals: { ...principals, prices } } };
}
