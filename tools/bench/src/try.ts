import { handbookPackage } from './synthetic/handbook-package.js';
import { verify } from '@hjm/rules/verify';
const p = handbookPackage({facts:40,rules:200}, 1);
verify({...p, editions: [p.editions[0]!]});
