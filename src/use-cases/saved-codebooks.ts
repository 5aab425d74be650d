import { inputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import { lastUsed } from '../numerics/last-used.js';
import { createTextReader } from '../text/text-reader.js';
import { checkCodebook } from '../themes/check-codebook.js';
import type { CodebookFile } from '../themes/codebook-file.js';
import { compareVersions, nextVersion } from '../themes/codebook-version.js';
import { codebookYaml } from '../themes/codebook-yaml.js';
import { parseCodebook, type ParsedCodebook } from '../themes/parse-codebook.js';
import type { Shelf } from './ports.js';
import type { RunCodebook } from './run-codebooks.js';

export { codebookDifferences, sharedDifferences } from '../themes/codebook-differences.js';
export { compareVersions } from '../themes/codebook-version.js';
export type { CodebookFile, RuleFile } from '../themes/codebook-file.js';
export { negations, poles } from '../themes/codebook.js';

/** A version of a codebook that somebody has saved. */
export interface SavedCodebook {
  readonly version: string;
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly text: string;
}

/** Where people's versions of codebooks are kept, by study and by the codebook's id; a version is never changed. */
export interface CodebookStore {
  /** The oldest version first. */
  list(study: string, codebook: string): Promise<readonly SavedCodebook[]>;
  /** @returns whether it was added: false, and nothing is changed, where the version is there already */
  add(study: string, codebook: string, saved: SavedCodebook): Promise<boolean>;
}

/** A codebook as it stands for those who change it. */
export interface EditedCodebook {
  readonly written: CodebookFile;
  /** Undefined where nobody has saved a version later than the run's. */
  readonly saved?: SavedCodebook;
}

/** The newest version of a study's codebook that somebody has saved; undefined for none. @param study its id in the log of commands */
async function newestCodebook(store: Pick<CodebookStore, 'list'>, study: string, codebook: string): Promise<SavedCodebook | undefined> {
  return (await store.list(study, codebook)).at(-1);
}

/** Codebooks that were read last: pages read the same ones again and again, at 20 to 40 ms each. */
const lastRead = new Map<string, CodebookFile>();
const mostRead = 16;

/** What stands in a codebook's file. @throws InputError of `parseCodebook` */
function writtenIn(text: string, name: string): CodebookFile {
  return lastUsed(lastRead, text, mostRead, () => parseCodebook(text, name).written);
}

/** A codebook as its file writes it. */
export function writtenCodebook({ file }: Pick<RunCodebook, 'file'>): CodebookFile {
  return writtenIn(file.text, file.name);
}

/** The newest version of a run's codebook: the one that was saved last, or the run's own where that is as new. */
export async function editedCodebook(
  store: Pick<CodebookStore, 'list'> | undefined, study: string, { codebook, file }: RunCodebook,
): Promise<EditedCodebook> {
  const saved = store ? await newestCodebook(store, study, codebook.id) : undefined;
  if (!saved || compareVersions(saved.version, codebook.version) <= 0) return { written: writtenCodebook({ file }) };
  return { written: writtenIn(saved.text, `${codebook.id}-${saved.version}.yaml`), saved };
}

/** Who saves what on top of which version. */
export interface Saving {
  readonly study: string;
  readonly of: RunCodebook;
  /** The version that was on the screen. */
  readonly base: string;
  readonly by: string;
  readonly at: string;
}

/** `overtaken`: somebody saved a version after the one that was on the screen, and nothing was saved. */
export type VersionSaved =
  | { readonly kind: 'saved'; readonly version: string; readonly parsed: ParsedCodebook }
  | { readonly kind: 'overtaken'; readonly newest: EditedCodebook };

/**
 * Saves a new version of a codebook: what a change makes of the newest one. The whole codebook is checked first.
 *
 * @throws InputError of `parseCodebook`, and what the change throws
 */
export async function saveVersion(
  codebooks: CodebookStore, { study, of, base, by, at }: Saving, change: (newest: CodebookFile) => CodebookFile,
): Promise<VersionSaved> {
  const newest = await editedCodebook(codebooks, study, of);
  if (newest.written.version !== base) return { kind: 'overtaken', newest };
  const written = { ...change(newest.written), version: nextVersion(base) };
  const text = codebookYaml(written);
  const parsed = parseCodebook(text, `${written.id}-${written.version}.yaml`);
  const added = await codebooks.add(study, written.id, { version: written.version, by, at, text });
  return added ? { kind: 'saved', version: written.version, parsed } : { kind: 'overtaken', newest: await editedCodebook(codebooks, study, of) };
}

export interface SaveTheme extends Saving {
  /** The theme as it is to stand; null takes it out. */
  readonly theme: CodebookFile['themes'][number] | null;
  /** Its id before; undefined for a new one, which is put last. */
  readonly before: string | undefined;
}

/** As `VersionSaved`. */
export type ThemeSaved =
  | { readonly kind: 'saved'; readonly version: string; readonly notices: readonly Notice[] }
  | { readonly kind: 'overtaken'; readonly newest: EditedCodebook };

/**
 * Saves a theme in a new version of the codebook: the other themes stand as in the newest version. The whole codebook is checked first.
 *
 * @returns the notices are what `fritekst codebook check` says of the theme's rules
 * @throws InputError of `parseCodebook`, 'theme-duplicated' for a new theme with the id of another
 */
export async function saveTheme(
  { codebooks, shelf }: { readonly codebooks: CodebookStore; readonly shelf: Pick<Shelf, 'text'> },
  { theme, before, ...saving }: SaveTheme,
): Promise<ThemeSaved> {
  const done = await saveVersion(codebooks, saving, (newest) => withTheme(newest, theme, before));
  if (done.kind === 'overtaken') return done;
  const { version, parsed } = done;
  const { lexicon } = await shelf.text();
  // Rules of other themes were checked when they were saved.
  const own = (code: string): boolean => theme !== null && [theme.id, ...theme.subthemes.map(({ id }) => id)].includes(code);
  const tried = { ...parsed, codebook: { ...parsed.codebook, themes: parsed.codebook.themes.filter(({ id }) => own(id)) } };
  const notices = theme === null ? [] : checkCodebook({ ...tried, lineOf: () => 0 }, `${parsed.codebook.id}-${version}.yaml`, createTextReader(lexicon))
    .filter(({ parameters }) => 'theme' in parameters && own(parameters.theme));
  return { kind: 'saved', version, notices };
}

/** @throws InputError 'theme-duplicated' */
function withTheme(written: CodebookFile, theme: SaveTheme['theme'], before: string | undefined): CodebookFile {
  const isThere = before !== undefined && written.themes.some(({ id }) => id === before);
  const themes = theme === null ? written.themes.filter(({ id }) => id !== before)
    : isThere ? written.themes.map((each) => (each.id === before ? theme : each))
      : [...written.themes, theme];
  if (theme !== null && themes.filter(({ id }) => id === theme.id).length > 1) {
    throw inputError('theme-duplicated', { file: written.id, line: 0, theme: theme.id });
  }
  return { ...written, format: 2, themes };
}
