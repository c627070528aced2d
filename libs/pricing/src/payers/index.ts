export { describePayerFault, describePayerReasons } from './describe-payer.js';
export { keepApart } from './keep-apart.js';
export { partyTable } from './party-table.js';
export type { PartyRow, PayerPlace } from './party-table.js';
export { payerChanges } from './payer-changes.js';
export type { PayerChange, PayerCourse, PayerSlice } from './payer-changes.js';
export type { PayerOn } from './payer-on.js';
export { changeRecordOf, partyColumns, situationColumns, USER_COLUMNS } from './payer-records.js';
export type { PartyAnswer, PayerAnswer, PayerFault, PayerReason, PayerRules, Situation } from './payer-rules.js';
