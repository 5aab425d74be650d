import { domainFigures, type CountedStudy, type DomainFigures } from '../analysis/domain-figures.js';
import type { AnalysisRun } from '../analysis/run.js';
import { keptWith } from '../numerics/kept-with.js';
import { lastUsed } from '../numerics/last-used.js';
import { citizenMask, type CitizenFilter } from './citizen-filter.js';
import { countedRun } from './counted-run.js';
import { loadKeptStudy } from './load-kept-study.js';
import type { LoadPorts } from './load-study.js';
import { narrowedRun, withAnswersOf, type WantedFigures } from './narrowed-run.js';
import type { RunFiles } from './ports.js';

/** A run as it is told of some of its citizens. */
export interface NarrowedRun {
  readonly run: AnalysisRun;
  /** Whether its figures are theirs; otherwise only its answers are, and its figures are everybody's. */
  readonly estimated: boolean;
}

/** Tells runs of some of their citizens, and keeps what it made for as long as the run itself is kept. */
export interface RunDomains {
  /**
   * Begins to read what the figures of a run are counted from, so that the first filter need not wait.
   *
   * @param folder of the run; without one only its answers can be filtered
   */
  prepare(run: AnalysisRun, folder: string | undefined): void;
  narrow(run: AnalysisRun, folder: string | undefined, filter: CitizenFilter, wanted: WantedFigures): Promise<NarrowedRun>;
}

/** Filters of a run that are kept, the last used: a reader goes from page to page, or back. */
const mostKept = 24;

interface Domain {
  readonly mask: Uint8Array;
  readonly figures: DomainFigures | undefined;
  readonly told: Map<string, NarrowedRun>;
}

/** @param ports to read the inputs that a run folder keeps */
export function runDomains(ports: LoadPorts & { readonly runFiles: RunFiles }): RunDomains {
  const domainsOf = keptWith((_run: AnalysisRun) => new Map<string, Domain>());
  const countedOf = keptWith((run: AnalysisRun, folder: string | undefined): Promise<CountedStudy | undefined> =>
    (folder === undefined ? Promise.resolve(undefined)
      // A run whose inputs cannot be read any more still shows its figures of everybody.
      : loadKeptStudy(ports, folder).then(({ loaded }) => countedRun(run, loaded)).catch(() => undefined)));
  return {
    prepare(run, folder) {
      void countedOf(run, folder);
    },
    async narrow(run, folder, filter, wanted) {
      const study = await countedOf(run, folder);
      const domain = lastUsed(domainsOf(run), JSON.stringify([...filter]), mostKept, () => {
        const mask = citizenMask(run, filter);
        return { mask, figures: study && domainFigures(study, mask), told: new Map<string, NarrowedRun>() };
      });
      return lastUsed(domain.told, JSON.stringify(wanted), mostKept, () => (domain.figures
        ? { run: narrowedRun(run, domain.mask, domain.figures, wanted), estimated: true }
        : { run: withAnswersOf(run, domain.mask), estimated: false }));
    },
  };
}
