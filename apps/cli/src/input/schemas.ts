// Behind a file of its own, imported when needed: the schemas bring zod, which takes longer to load than all the rest.
export { parseExamples, parseRecord, parseRulePackage } from '@hjm/rules/schema';
