import { isOrganisationNumber } from '../check-digits.js';
import { decimalOf } from '../decimal-at.js';
import { at, has, textAt, textOf, type UblDocument, type UblNode } from '../ubl-node.js';
import { type InvoiceRule, where } from './rule.js';

const SELLER = 'cac:AccountingSupplierParty/cac:Party';
const COUNTRY = 'cac:PostalAddress/cac:Country/cbc:IdentificationCode';
const make = (id: string, select: InvoiceRule['at'], says: string, holds: InvoiceRule['holds'], level: InvoiceRule['level'] = 'fatal'): InvoiceRule => ({ id, level, says, at: select, holds });

const isSwedish = (party: UblNode | undefined): boolean => party !== undefined && at(party, COUNTRY).some(({ text }) => text === 'SE');
const vatNumber = (party: UblNode): string => {
  const scheme = at(party, 'cac:PartyTaxScheme').find((each) => at(each, 'cac:TaxScheme/cbc:ID').some(({ text }) => text === 'VAT'));
  return scheme === undefined ? '' : textAt(scheme, 'cbc:CompanyID');
};
const isTaxed = (party: UblNode): boolean => isSwedish(party) && vatNumber(party).startsWith('SE');
const hasSwedishSeller = ({ root }: UblDocument): boolean => at(root, SELLER).some(isSwedish);
const taxedSeller = where(SELLER, isTaxed);
const legalEntity = where(`${SELLER}/cac:PartyLegalEntity`, (entity) => isSwedish(entity.parent) && has(entity, 'cbc:CompanyID'));
const otherTaxIds = where(`${SELLER}/cac:PartyTaxScheme/cbc:CompanyID`, ({ parent }) => {
  const party = parent?.parent;
  if (parent === undefined || textAt(parent, 'cac:TaxScheme/cbc:ID').toUpperCase() === 'VAT') return false;
  return party !== undefined && isSwedish(party) && has(party, 'cac:PartyLegalEntity/cbc:CompanyID');
});
const standardRates = where('cac:TaxCategory|cac:ClassifiedTaxCategory', (category, { root }) => at(category, 'cbc:ID').some(({ text }) => text === 'S') && at(root, SELLER).some(isTaxed));
const giro = (branch: string): InvoiceRule['at'] =>
  where('cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID', ({ parent }, document) => {
    if (parent?.parent === undefined || !hasSwedishSeller(document)) return false;
    return textAt(parent.parent, 'cbc:PaymentMeansCode') === '30' && textAt(parent, 'cac:FinancialInstitutionBranch/cbc:ID') === branch;
  });
const paidBy = (isAlso: (document: UblDocument) => boolean, ...codes: readonly string[]): InvoiceRule['at'] =>
  where('cac:PaymentMeans', (means, document) => hasSwedishSeller(document) && isAlso(document) && codes.includes(at(means, 'cbc:PaymentMeansCode')[0]?.text ?? ''));
const isNumber = (node: UblNode): boolean => decimalOf(textOf(node)) !== undefined;
const isLong = (node: UblNode, shortest: number, longest: number): boolean => textOf(node).length >= shortest && textOf(node).length <= longest;

/** Peppol's rules for Swedish sellers: SE-R-001 to SE-R-013. Those on giro numbers and codes of payment are warnings. */
export const SWEDEN: readonly InvoiceRule[] = [
  make('SE-R-001', taxedSeller, 'Ett svenskt momsregistreringsnummer ska ha 14 tecken.', (party) => vatNumber(party).length === 14),
  make('SE-R-002', taxedSeller, 'Ett svenskt momsregistreringsnummer ska vara SE och tolv siffror.', (party) => decimalOf(vatNumber(party).slice(2, 14).trim()) !== undefined),
  make('SE-R-003', legalEntity, 'Säljarens organisationsnummer ska vara siffror.', (entity) => decimalOf(textAt(entity, 'cbc:CompanyID')) !== undefined),
  make('SE-R-004', legalEntity, 'Säljarens organisationsnummer ska ha tio siffror.', (entity) => textAt(entity, 'cbc:CompanyID').length === 10),
  make('SE-R-005', otherTaxIds, 'En svensk säljares andra skatteregistrering ska lyda Godkänd för F-skatt.', (node) => textOf(node).toUpperCase() === 'GODKÄND FÖR F-SKATT'),
  make('SE-R-006', standardRates, 'Normal moms i Sverige ska vara 25, 12 eller 6 procent.', (category) => [25, 12, 6].includes(Number(textAt(category, 'cbc:Percent')))),
  make('SE-R-007', giro('SE:PLUSGIRO'), 'Ett plusgironummer ska vara siffror.', isNumber, 'warning'),
  make('SE-R-008', giro('SE:BANKGIRO'), 'Ett bankgironummer ska vara siffror.', isNumber, 'warning'),
  make('SE-R-009', giro('SE:BANKGIRO'), 'Ett bankgironummer ska ha sju eller åtta siffror.', (node) => isLong(node, 7, 8), 'warning'),
  make('SE-R-010', giro('SE:PLUSGIRO'), 'Ett plusgironummer ska ha två till åtta siffror.', (node) => isLong(node, 2, 8), 'warning'),
  make('SE-R-011', paidBy(() => true, '50', '56'), 'Svenska konton anges med betalningskod 30, inte 50 eller 56.', () => false, 'warning'),
  make('SE-R-012', paidBy(({ root }) => at(root, 'cac:AccountingCustomerParty/cac:Party').some(isSwedish), '31'), 'En betalning inom Sverige anges med betalningskod 30, inte 31.', () => false, 'warning'),
  make('SE-R-013', legalEntity, 'Säljarens organisationsnummer ska ha rätt kontrollsiffra.', (entity) => /^\d+$/.test(textAt(entity, 'cbc:CompanyID')) && isOrganisationNumber(textAt(entity, 'cbc:CompanyID').slice(0, 10))),
];
