import type { Rental, RentalEvent } from '@hjm/pricing';
import { dayText } from '../../ui/day.js';
import { payerName } from './examples.js';

/** What has happened with a rental, an event a line, with when it was registered where that was later. */
export function eventsInWords({ events }: Rental): readonly string[] {
  return events.map((event) => {
    const late = event.registered === undefined || event.registered === event.on ? '' : ` Registrerat först ${dayText(event.registered)}.`;
    return `${event.on === null ? 'Ångrat' : dayText(event.on)}: ${whatHappened(event)}.${late}`;
  });
}

function whatHappened(event: RentalEvent): string {
  switch (event.kind) {
    case 'delivered':
      return `levererad, ${payerName(event.payer)} betalar`;
    case 'changed':
      return event.payer === undefined ? 'ändrad' : `${payerName(event.payer)} betalar från och med den dagen`;
    case 'pickupOrdered':
      return 'hämtning beställd';
    case 'received':
      return 'mottagen på centralen';
    case 'deregistered':
      return 'avregistrerad';
  }
}
