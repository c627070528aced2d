import { SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';
import type { Party, Rental, RunSetup } from '@hjm/pricing';
import { isPrivate } from './parties.js';
import { demoPriceLists, SEVENTEEN } from './price-lists.js';
import { demoRentals, type DemoSize } from './register.js';
import { DEMO_TIME_RULE, demoAssortment } from './setup.js';

/**
 * Seventeen principals, as many as Värmland has (sixteen municipalities and the region by number, no names), whose board has
 * recommended one price per product instead of prices by the reason of rental. Until a principal has approved it pays as before.
 * Prices, approvals and who rents what are made up.
 */
export function seventeenSetup(): RunSetup {
  return {
    parties: SEVENTEEN.map((id, index): Party => ({ id, nameSv: `Huvudman ${index + 1}`, principal: id, customers: 'principals' })),
    articles: demoAssortment(),
    tariffs: { principals: { prices: demoPriceLists().unified, time: DEMO_TIME_RULE } },
    calendar: SWEDISH_WORKING_DAYS,
  };
}

/** The same without the new version: what the seventeen would pay by the old prices. */
export function seventeenSetupBefore(): RunSetup {
  const setup = seventeenSetup();
  const { prices, time } = setup.tariffs['principals'] as RunSetup['tariffs'][string];
  return { ...setup, tariffs: { principals: { prices: { ...prices, versions: prices.versions.slice(0, 1) }, time } } };
}

/** The rentals of the demo world without the private ones, dealt out over the seventeen: a rental that moves stays with its principal. */
export function* seventeenRentals(size: DemoSize = {}): Generator<Rental, void, undefined> {
  let number = 0;
  for (const rental of demoRentals(size)) {
    number += 1;
    if (rental.events.some((event) => 'payer' in event && isPrivate(event.payer))) continue;
    // Uneven on purpose: the larger of two places of the seventeen.
    const principal = SEVENTEEN[Math.max(number % 17, Math.floor(number / 17) % 17)] as string;
    yield { ...rental, events: rental.events.map((event) => ('payer' in event ? { ...event, payer: principal } : event)) };
  }
}
