import type { AnalysisRun } from '../analysis/run.js';
import { keptWith } from '../numerics/kept-with.js';
import type { Theme } from '../themes/codebook.js';
import { createSubthemeCoder } from '../themes/derived-codes.js';
import type { Pause, Shelf } from './ports.js';
import { runReader } from './rule-finds.js';
import type { ReadCodebooks, RunCodebook } from './run-codebooks.js';

/** Keys of the answers of a run that have a subtheme. @param id the run's id in the store */
export type FindSubtheme = (id: string, run: AnalysisRun, subtheme: string) => Promise<ReadonlySet<string>>;

type Found = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Makes a finder of subthemes' answers, which a run does not keep: those with the theme are read again by the run's own codebook and
 * words, for all subthemes of the theme at once, and what was found is kept as long as the run.
 *
 * @param pause lets others have their turn while answers are read; by default nobody has one
 */
export function subthemeFinder(shelf: Pick<Shelf, 'text'>, codebooksOf: ReadCodebooks, pause: Pause = () => undefined): FindSubtheme {
  const known = keptWith((_run: AnalysisRun) => new Map<string, Promise<Found>>());
  return async (id, run, subtheme) => {
    for (const of of await codebooksOf(id, run)) {
      const theme = of.codebook.themes.find(({ subthemes }) => subthemes.some((each) => each.id === subtheme));
      if (!theme) continue;
      const own = known(run);
      const found = own.get(theme.id) ?? findAnswers(shelf, run, of, theme, pause);
      own.set(theme.id, found);
      // What failed may be mended before the next request.
      found.catch(() => own.delete(theme.id));
      return (await found).get(subtheme) ?? new Set();
    }
    return new Set();
  };
}

/** The keys of a theme's answers by subtheme. */
async function findAnswers(
  shelf: Pick<Shelf, 'text'>, run: AnalysisRun, { codebook, questions }: RunCodebook, theme: Theme, pause: Pause,
): Promise<Found> {
  const read = await runReader(shelf, run);
  const subthemesOf = createSubthemeCoder({ ...codebook, themes: [theme] }, read);
  const found = new Map(theme.subthemes.map(({ id }) => [id, new Set<string>()]));
  for (const { key, text, themes, question } of run.bulk.answers) {
    if (!themes.includes(theme.id) || !questions.includes(question)) continue;
    for (const subtheme of subthemesOf(read(text))(new Set(themes))) found.get(subtheme)!.add(key);
    const turn = pause();
    if (turn) await turn;
  }
  return found;
}
