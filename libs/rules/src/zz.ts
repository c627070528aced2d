import { readFileSync } from 'node:fs';
import { speechDevices } from '@hjm/rules-vastmanland';
export const b: unknown = [readFileSync, speechDevices, window];
