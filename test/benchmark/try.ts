import { simulateCoverage } from './coverage.js';
import { jobcenterStudy, referenceStudy } from './simulated-studies.js';
const rounds = Number(process.argv[2] ?? 50);
for (const study of [jobcenterStudy(), referenceStudy()]) for (const anew of [true, false]) {
  const t = performance.now();
  const all = simulateCoverage(study, ['unweighted','ps','ps_collapsed','strat_collapsed','strat_collapsed_fpc','raked'], anew, rounds);
  console.log(study.name, anew ? 'anew' : 'finite', ((performance.now()-t)/rounds).toFixed(1), 'ms a round');
  for (const scheme of new Set(all.map((x) => x.scheme))) for (const figure of ['mean','top2']) {
    const own = all.filter((x) => x.scheme === scheme && x.figure === figure);
    const o = own.find((x) => x.level === '')!;
    const m = own.filter((x) => x.level !== '').toSorted((a,b)=>a.covered-b.covered);
    console.log(scheme.padEnd(20), figure, o.covered.toFixed(4), 'bias', o.bias.toFixed(3), 'se/sd', o.honesty.toFixed(3), '| worst', m[0]!.level, m[0]!.covered.toFixed(4), m[0]!.bias.toFixed(2), m[0]!.honesty.toFixed(3), 'mean', (m.reduce((s,x)=>s+x.covered,0)/m.length).toFixed(4), 'max', m.at(-1)!.covered.toFixed(4));
  }
}
