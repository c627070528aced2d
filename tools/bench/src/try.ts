import { handbookPackage } from './synthetic/handbook-package.js';
import { compileEdition, conditionsOf, spaceFor } from '../../../libs/rules/src/compile.js';
for (const seed of [1]) {
  const p = handbookPackage({facts:40,rules:200}, seed);
  const e = p.editions[0]!;
  const t = performance.now(); 
  const space = spaceFor(p.facts, conditionsOf(e), 4_000_000);
  const c = compileEdition(e, space);
  const d = c.diagrams;
  const nodesOf = (r: number) => { const seen = new Set<number>([r]); const g = (x: number) => { if (x>=0) { const l=d.level(x); for (let k=0;k<d.arity[l]!;k++){ const y=d.child(x,l,k); if(!seen.has(y)){seen.add(y);g(y);} } } }; g(r); return seen.size; };
  console.log('ms', Math.round(performance.now()-t), 'store', d.size, 'right', nodesOf(c.right), 'outcome', nodesOf(c.outcome), 'max rule', Math.max(...c.rules.map(r=>nodesOf(r.effective))), 'max duty', Math.max(...c.duties.map(x=>nodesOf(x.status))));
  console.log(c.rules.map(r=>r.rule.kind[0]+nodesOf(r.effective)).join(' '));
  console.log(d.arity.join(' '));
}
