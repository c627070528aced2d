export { ARTICLE_COLUMNS, CHANGE_COLUMNS, PARTY_COLUMNS, PRICE_COLUMNS, RENTAL_COLUMNS } from './columns.js';
export type { RegisterColumn } from './columns.js';
export { priceListOf } from './price-rows.js';
export type { PriceRecord } from './price-rows.js';
export { readRegister } from './read-register.js';
export type { RegisterDefaults, RegisterReader, RowProblem } from './read-register.js';
export type { ChangeRecord, RentalRecord } from './records.js';
export { recordsOf } from './write-register.js';
