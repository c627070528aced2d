import { at, has, textAt, type UblDocument } from '../ubl-node.js';

const SELLER = 'cac:AccountingSupplierParty/cac:Party';
const BUYER = 'cac:AccountingCustomerParty/cac:Party';
const PROFILE = /urn:fdc:peppol\.eu:2017:poacc:billing:(\d{2}):1\.0/;

/** The number of the Peppol billing process, such as `01`; undefined when the document names none. */
export function profileOf({ root }: UblDocument): string | undefined {
  return PROFILE.exec(textAt(root, 'cbc:ProfileID'))?.[1];
}

/** The countries whose rules may bind the seller: that of the VAT number (else a tax representative's) and that of the address. */
export function sellerCountries({ root }: UblDocument): readonly string[] {
  const countries = [vatCountry(root), addressCountry(root, SELLER)];
  return [...new Set(countries)].filter((country) => country !== '');
}

function vatCountry(root: UblDocument['root']): string {
  for (const party of [SELLER, 'cac:TaxRepresentativeParty']) {
    const scheme = at(root, `${party}/cac:PartyTaxScheme`).find((each) => textAt(each, 'cac:TaxScheme/cbc:ID') === 'VAT' && has(each, 'cbc:CompanyID'));
    if (scheme !== undefined) return textAt(scheme, 'cbc:CompanyID').slice(0, 2).toUpperCase();
  }
  return '';
}

/** Whether both addresses are German, where Peppol has exceptions. */
export function isBetweenGermans({ root }: UblDocument): boolean {
  return addressCountry(root, SELLER) === 'DE' && addressCountry(root, BUYER) === 'DE';
}

function addressCountry(root: UblDocument['root'], party: string): string {
  return textAt(root, `${party}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`).toUpperCase();
}
