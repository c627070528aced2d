export { parseSellerTerms, sellerTermsSchema } from './invoice/terms-schema.js';
export { parsePriceModel, parsePriceRecord, priceInputsSchema, priceModelSchema, priceRecordSchema, stepSchema } from './model/schema.js';
export { parsePriceList, parseRunSetup, priceListSchema, runSetupJson, runSetupSchema } from './run/setup-schema.js';
export type { SetupJson } from './run/setup-schema.js';
