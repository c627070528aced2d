import type { Breakdown, Tally } from '../definition/definition-types.js';

export const BY_UNIT: Breakdown = { id: 'unit', labelSv: 'Enhet', fields: ['unit'] };
export const BY_PRINCIPAL: Breakdown = { id: 'principal', labelSv: 'Huvudman', fields: ['principal'] };
/** Financed by region or by municipality. */
export const BY_PRINCIPAL_KIND: Breakdown = { id: 'principalKind', labelSv: 'Slag av huvudman', fields: ['principalKind'] };
export const BY_GROUP: Breakdown = { id: 'group', labelSv: 'Produktgrupp', fields: ['group'] };
export const BY_GENDER: Breakdown = { id: 'gender', labelSv: 'Kön', fields: ['gender'] };
export const BY_GROUP_AND_GENDER: Breakdown = { id: 'groupAndGender', labelSv: 'Produktgrupp och kön', fields: ['group', 'gender'] };
export const BY_AGE: Breakdown = { id: 'ageGroup', labelSv: 'Ålder', fields: ['ageGroup'] };
export const BY_EMPLOYER: Breakdown = { id: 'employer', labelSv: 'Anställning', fields: ['employer'] };
export const BY_SOURCE: Breakdown = { id: 'source', labelSv: 'Lager eller beställning', fields: ['source'] };

/** Day of the sick period, in the four lengths of the interim report. Hours of a length are held against all scheduled hours. */
export const BY_LENGTH: Breakdown = {
  id: 'length',
  labelSv: 'Sjukfrånvarons längd',
  fields: ['sickDay'],
  bands: [
    { id: '1-14', labelSv: 'sjukdag 1–14', from: 1, to: 14 },
    { id: '15-90', labelSv: 'sjukdag 15–90', from: 15, to: 90 },
    { id: '91-365', labelSv: 'sjukdag 91–365', from: 91, to: 365 },
    { id: '366-', labelSv: 'sjukdag 366 och längre', from: 366 },
  ],
};

/** Employees at the end of the period: how many a part of the staff is, since rows of hours are about groups. */
export const EMPLOYEES: Tally = { stock: { table: 'staffTime', on: 'day' }, field: 'employees' };

/** Divisions by gender or age are masked below this where no document says anything else. */
export const MINIMUM_GROUP = 5;
export const MINIMUM_GROUP_SV = 'Dokumenten säger inte hur liten en grupp får vara för att redovisas. Här döljs grupper under 5 när resultat publiceras.';
