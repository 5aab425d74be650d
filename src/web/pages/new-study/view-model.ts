import { encodings, delimiters } from '../../../use-cases/ports.js';
import { strataOf } from '../../../use-cases/guess-upload.js';
import { columnRoles, fileRoles, sampleRoles, type StudySetup, type UploadedFile, type UploadState } from '../../../use-cases/upload-state.js';
import type { FilesCheck } from '../../../use-cases/check-files.js';
import { routes, studyAddress, uploadAddress } from '../../addresses.js';
import type { PageLink } from '../../frame.js';
import { allNotices, type ShownNotices } from '../../shown-notices.js';
import type { Wording } from '../../shown-share.js';
import { columnFields, type ColumnFields, type Option } from './column-fields.js';
import { delimiterNames } from './read-edit.js';

export interface SetupView {
  readonly heading: string;
  readonly intro: string;
  readonly back: PageLink;
  readonly action: string;
  readonly definition: string;
  readonly save: string;
  readonly check: { readonly told: string | null; readonly isSound: boolean; readonly notices: ShownNotices } | null;
  readonly files: readonly FileFields[];
  /** Null where study.yaml says it all. */
  readonly study: StudyFields | null;
  readonly previews: readonly Preview[];
}

interface FileFields {
  readonly name: string;
  readonly size: string;
  readonly at: string;
  readonly roles: readonly Option[];
  readonly encodings: readonly Option[] | null;
  readonly delimiters: readonly Option[] | null;
}

interface StudyFields {
  readonly title: string;
  readonly opens: string;
  readonly closes: string;
  readonly dontKnow: string;
  readonly minimumCell: number;
  readonly codebooks: readonly Option[];
  readonly tables: readonly { readonly heading: string; readonly intro: string | null; readonly columns: readonly ColumnFields[] }[];
  readonly scales: readonly { readonly id: string; readonly steps: readonly { readonly name: string; readonly label: string; readonly words: string }[] }[];
  readonly population: { readonly counts: readonly Option[]; readonly strata: readonly Option[]; readonly others: string | null } | null;
}

interface Preview {
  readonly caption: string;
  readonly columns: readonly { readonly text: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** What was sent, with all that can be said of it. @param check what there is to say of it, where that was asked for */
export function setupView(
  upload: string,
  { files, setup, study }: UploadState,
  check: FilesCheck | undefined,
  codebooks: readonly string[],
  wording: Wording,
): SetupView {
  const { words } = wording;
  return {
    heading: words.newStudy.setupHeading,
    intro: setup ? words.newStudy.setupIntro : words.newStudy.readyIntro,
    back: study === null ? { label: words.newStudy.heading, address: routes.newStudy } : { label: setup?.title ?? study, address: studyAddress(study) },
    action: uploadAddress(upload),
    definition: `${uploadAddress(upload)}/study.yaml`,
    save: study === null ? words.newStudy.save : words.newStudy.replace,
    check: check ? {
      told: check.check ? words.newStudy.checked({ ...check.check.response, rows: check.check.response.rowsRead }) : null,
      isSound: check.check !== undefined,
      notices: allNotices(check.notices, wording),
    } : null,
    files: files.map((file, i) => fileFields(file, i, setup === null, wording)),
    study: setup && studyFields(setup, files, codebooks, wording),
    previews: files.flatMap(({ name, shape }) => (shape ? [{
      caption: words.newStudy.preview(name, shape.head.length),
      columns: shape.columns.map((text) => ({ text, numeric: false })),
      rows: shape.head,
    }] : [])),
  };
}

function fileFields({ name, bytes, role, reading, shape }: UploadedFile, i: number, isReady: boolean, { words }: Wording): FileFields {
  // A definition is none of the tables, and the other way round.
  const roles = fileRoles.filter((each) => (shape ? each !== 'study' && each !== 'codebook' : each === role || each === 'none'));
  const read = shape?.read;
  const found = (label: string): string => `${label} (${words.newStudy.found})`;
  return {
    name,
    size: shape ? words.newStudy.size(shape.rows, shape.columns.length) : words.newStudy.kilobytes(bytes),
    at: `fil.${i}`,
    roles: roles.map((each) => ({ value: each, label: words.newStudy.fileRoles[each], selected: each === role })),
    encodings: !read || isReady ? null : [
      { value: '', label: reading.encoding ? words.newStudy.found : found(words.newStudy.encodings[read.encoding]), selected: !reading.encoding },
      ...encodings.map((each) => ({ value: each, label: words.newStudy.encodings[each], selected: reading.encoding === each })),
    ],
    delimiters: !read || isReady ? null : [
      { value: '', label: reading.delimiter ? words.newStudy.found : found(words.newStudy.delimiters[read.delimiter]), selected: !reading.delimiter },
      ...delimiters.map((each) => ({ value: delimiterNames.get(each)!, label: words.newStudy.delimiters[each], selected: reading.delimiter === each })),
    ],
  };
}

function studyFields(setup: StudySetup, files: readonly UploadedFile[], codebooks: readonly string[], wording: Wording): StudyFields {
  const { words } = wording;
  const { population, sample } = setup;
  const own = files.filter(({ role }) => role === 'codebook').map(({ name }) => name);
  const known = [...new Set([...codebooks, ...own, setup.codebook])];
  const fields = (prefix: string, roles: Parameters<typeof columnFields>[2]) => (column: StudySetup['respondents']['columns'][number], i: number): ColumnFields =>
    columnFields(column, `${prefix}.${i}`, roles, { setup, codebooks: known }, wording);
  const counted: readonly string[] = files.find(({ name }) => name === population?.file)?.shape?.columns ?? [];
  const strata = strataOf(setup, counted);
  const others = counted.filter((column) => column !== population?.count && !strata.includes(column));
  return {
    title: setup.title,
    opens: setup.opens,
    closes: setup.closes,
    dontKnow: setup.dontKnow,
    minimumCell: setup.minimumCell,
    codebooks: known.map((value) => ({ value, label: value, selected: value === setup.codebook })),
    tables: [
      { heading: words.newStudy.columnsHeading, intro: words.newStudy.columnsIntro, columns: setup.respondents.columns.map(fields('b', columnRoles)) },
      ...(sample ? [{ heading: words.newStudy.sampleHeading, intro: null, columns: sample.columns.map(fields('s', sampleRoles)) }] : []),
    ],
    scales: setup.scales.map(({ id, steps }, k) => ({
      id, steps: steps.map(({ score, words: said }) => ({ name: `skala.${k}.${score}`, label: words.newStudy.step(score), words: said })),
    })),
    population: population && {
      counts: counted.map((value) => ({ value, label: value, selected: value === population.count })),
      strata: strata.map((value) => ({ value, label: value, selected: population.strata.includes(value) })),
      others: others.length > 0 ? words.newStudy.strataOthers(others) : null,
    },
  };
}
