import { added, type Broken, L, of, removed, S, set, SUB, T } from './changes.js';
import type { Edit } from './edit.js';

/** Sums, periods and decimals, made wrong. */
export const TOTALS: readonly Broken[] = [
  ...of('invoice', {
    'BR-CO-04': removed(`${L}/cac:Item/cac:ClassifiedTaxCategory`),
    'BR-CO-09': set(`${S}/cac:PartyTaxScheme[1]/cbc:CompanyID`, 'QQ999999000601'),
    'BR-CO-10': set(`${T}/cbc:LineExtensionAmount`, '474.52'),
    'BR-CO-13': set(`${T}/cbc:TaxExclusiveAmount`, '474.52'),
    'BR-CO-14': set('cac:TaxTotal/cbc:TaxAmount', '66.64'),
    'BR-CO-15': set(`${T}/cbc:TaxInclusiveAmount`, '541.16'),
    'BR-CO-16': set(`${T}/cbc:PayableAmount`, '542.00'),
    'BR-CO-17': set(`${SUB}/cbc:TaxAmount`, '20.00'),
    'BR-CO-18': (edit) => edit.removeAll(SUB),
    'BR-CO-19': removed('cac:InvoicePeriod/cbc:StartDate', 'cac:InvoicePeriod/cbc:EndDate'),
    'BR-CO-20': removed(`${L}/cac:InvoicePeriod/cbc:StartDate`, `${L}/cac:InvoicePeriod/cbc:EndDate`),
    'BR-CO-25': removed('cbc:DueDate', 'cac:PaymentTerms'),
    'BR-29': set('cac:InvoicePeriod/cbc:EndDate', '2023-02-28'),
    'BR-30': set(`${L}/cac:InvoicePeriod/cbc:EndDate`, '2023-03-14'),
    'BR-CO-26': removed(`${S}/cac:PartyTaxScheme[1]`, `${S}/cac:PartyLegalEntity/cbc:CompanyID`),
  }),
  ...of('full', {
    'BR-CO-03': added('', '<cbc:TaxPointDate>2023-03-31</cbc:TaxPointDate>'),
    'BR-CO-11': set(`${T}/cbc:AllowanceTotalAmount`, '11.00'),
    'BR-CO-12': removed(`${T}/cbc:ChargeTotalAmount`),
  }),
];

const long = (path: string) => (edit: Edit): Edit => edit.set(path, '10.001');
export const DECIMALS: readonly Broken[] = of('full', {
  'BR-DEC-01': long('cac:AllowanceCharge[1]/cbc:Amount'),
  'BR-DEC-02': long('cac:AllowanceCharge[1]/cbc:BaseAmount'),
  'BR-DEC-05': long('cac:AllowanceCharge[2]/cbc:Amount'),
  'BR-DEC-06': long('cac:AllowanceCharge[2]/cbc:BaseAmount'),
  'BR-DEC-09': long(`${T}/cbc:LineExtensionAmount`),
  'BR-DEC-10': long(`${T}/cbc:AllowanceTotalAmount`),
  'BR-DEC-11': long(`${T}/cbc:ChargeTotalAmount`),
  'BR-DEC-12': long(`${T}/cbc:TaxExclusiveAmount`),
  'BR-DEC-13': long('cac:TaxTotal[1]/cbc:TaxAmount'),
  'BR-DEC-14': long(`${T}/cbc:TaxInclusiveAmount`),
  'BR-DEC-15': long('cac:TaxTotal[2]/cbc:TaxAmount'),
  'BR-DEC-16': long(`${T}/cbc:PrepaidAmount`),
  'BR-DEC-17': long(`${T}/cbc:PayableRoundingAmount`),
  'BR-DEC-18': long(`${T}/cbc:PayableAmount`),
  'BR-DEC-19': long(`${SUB}/cbc:TaxableAmount`),
  'BR-DEC-20': long(`${SUB}/cbc:TaxAmount`),
  'BR-DEC-23': long(`${L}/cbc:LineExtensionAmount`),
  'BR-DEC-24': long(`${L}/cac:AllowanceCharge[1]/cbc:Amount`),
  'BR-DEC-25': long(`${L}/cac:AllowanceCharge[1]/cbc:BaseAmount`),
  'BR-DEC-27': long(`${L}/cac:AllowanceCharge[2]/cbc:Amount`),
  'BR-DEC-28': long(`${L}/cac:AllowanceCharge[2]/cbc:BaseAmount`),
  'UBL-DT-01': long(`${L}/cbc:LineExtensionAmount`),
});
