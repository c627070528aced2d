import type { Party } from './invoice.js';
import { basic, group } from './write-elements.js';
import { xmlText } from './xml-text.js';

/** What a Swedish seller that is approved for F-tax has to state, word for word (SE-R-005). */
const F_TAX_STATEMENT = 'Godkänd för F-skatt';

/** A seller or a buyer. */
export function writeParty(party: Party, path: string, approvedForFTax: boolean): string {
  const { address, contact } = party;
  const { scheme, id } = party.endpoint;
  return group(
    'Party',
    `<cbc:EndpointID schemeID="${xmlText(scheme, `${path}.endpoint.scheme`)}">${xmlText(id, `${path}.endpoint.id`)}</cbc:EndpointID>` +
      group('PartyName', basic('Name', party.tradingName, `${path}.tradingName`)) +
      group(
        'PostalAddress',
        basic('StreetName', address.street, `${path}.address.street`) +
          basic('AdditionalStreetName', address.additionalStreet, `${path}.address.additionalStreet`) +
          basic('CityName', address.city, `${path}.address.city`) +
          basic('PostalZone', address.postalCode, `${path}.address.postalCode`) +
          group('Country', basic('IdentificationCode', address.country, `${path}.address.country`)),
      ) +
      taxScheme(party.vatNumber, 'VAT', `${path}.vatNumber`) +
      taxScheme(approvedForFTax ? F_TAX_STATEMENT : undefined, 'TAX', path) +
      group(
        'PartyLegalEntity',
        basic('RegistrationName', party.name, `${path}.name`) + basic('CompanyID', party.organisationNumber, `${path}.organisationNumber`).replace('<cbc:CompanyID>', '<cbc:CompanyID schemeID="0007">'),
      ) +
      group(
        'Contact',
        basic('Name', contact?.name, `${path}.contact.name`) +
          basic('Telephone', contact?.phone, `${path}.contact.phone`) +
          basic('ElectronicMail', contact?.email, `${path}.contact.email`),
      ),
  );
}

function taxScheme(companyId: string | undefined, scheme: 'VAT' | 'TAX', path: string): string {
  return companyId === undefined || companyId === '' ? '' : group('PartyTaxScheme', basic('CompanyID', companyId, path) + group('TaxScheme', basic('ID', scheme, '')));
}
