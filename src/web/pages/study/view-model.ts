import type { RunListing } from '../../../use-cases/ports.js';
import type { StoredStudy } from '../../../use-cases/study-page.js';
import { erasureWords } from '../../../wording/erasure-words.js';
import { respondentErasureWords } from '../../../wording/respondent-erasure-words.js';
import { formatNumber } from '../../../wording/numbers.js';
import { runAddress, studyAddress } from '../../addresses.js';
import { shownDay, shownMoment } from '../../shown-moment.js';
import { allNotices, type ShownNotices } from '../../shown-notices.js';
import type { Wording } from '../../shown-share.js';

export interface StudyView {
  readonly title: string;
  readonly isReadable: boolean;
  /** What leads to what cannot be done by whoever looks is null here and below. */
  readonly run: string | null;
  readonly isSimple: boolean;
  /** Null also where the form would say less than the study does. */
  readonly setUp: string | null;
  readonly definition: string;
  readonly deletion: { readonly address: string; readonly label: string } | null;
  readonly erasure: { readonly address: string; readonly label: string } | null;
  readonly filesAction: string | null;
  readonly script: string;
  readonly runs: readonly { readonly address: string; readonly label: string; readonly counts: string; readonly made: string | null }[];
  readonly notices: ShownNotices;
  readonly lines: readonly { readonly name: string; readonly value: string }[];
  readonly files: readonly { readonly name: string; readonly size: string }[];
}

export function studyView(
  stored: StoredStudy, runs: readonly RunListing[], site: Wording & { readonly assets: { readonly dropFiles: string } },
  may: { readonly change: boolean; readonly run: boolean; readonly delete: boolean },
): StudyView {
  const { folder, definition, check, notices, setup } = stored;
  const { words, language } = site;
  return {
    title: definition?.title ?? folder.id,
    isReadable: check !== undefined,
    run: may.run ? studyAddress(folder.id, '/koer') : null,
    isSimple: Boolean(setup),
    setUp: setup && may.change ? studyAddress(folder.id, '/opsaetning') : null,
    definition: studyAddress(folder.id, '/study.yaml'),
    deletion: may.delete ? { address: studyAddress(folder.id, '/slet'), label: erasureWords[language].page.link } : null,
    erasure: may.delete ? { address: studyAddress(folder.id, '/slet-besvarelse'), label: respondentErasureWords[language].link } : null,
    filesAction: may.change ? studyAddress(folder.id, '/filer') : null,
    script: site.assets.dropFiles,
    runs: runs.map(({ id, respondents, answers, made }) => ({
      address: runAddress('overview', id),
      label: words.studies.run(id),
      counts: words.studies.counts(respondents, answers),
      made: made === undefined ? null : words.study.madeAt(shownMoment(made, language)),
    })),
    notices: allNotices(notices, site),
    lines: linesOf(stored, site),
    files: folder.files.map(({ name, bytes }) => ({ name, size: words.newStudy.kilobytes(bytes) })),
  };
}

function linesOf({ definition, check }: StoredStudy, { words, language }: Wording): StudyView['lines'] {
  if (!definition) return [];
  const list = (labels: readonly string[]): string => (labels.length === 0 ? words.study.none : labels.join('; '));
  const count = (value: number): string => formatNumber(value, language);
  const { weighting, segments, variables, texts, questions } = definition;
  const overall = segments.kind === 'question' ? questions.find(({ id }) => id === segments.question) : undefined;
  const labelOf = (id: string): string => variables.find((each) => each.id === id)?.label[language] ?? id;
  return [
    ...(definition.opens !== undefined || definition.closes !== undefined
      ? [{ name: words.study.fieldwork, value: [definition.opens, definition.closes].map((day) => (day === undefined ? '' : shownDay(day, language))).join(' – ') }] : []),
    ...(check ? [{ name: words.study.rows, value: count(check.response.respondents) }, { name: words.study.answers, value: count(check.response.answers) }] : []),
    { name: words.study.closed, value: count(questions.length) },
    { name: words.study.openQuestions, value: list(texts.map(({ label }) => label[language])) },
    { name: words.study.variables, value: list(variables.map(({ label }) => label[language])) },
    { name: words.study.segments, value: segments.kind === 'column' ? segments.column : overall?.present[language] ?? words.study.noSegments },
    {
      name: words.study.weighting,
      value: weighting.kind === 'strata' ? words.study.weightings.strata(weighting.strata.map(labelOf))
        : weighting.kind === 'column' ? words.study.weightings.column(weighting.column) : words.study.weightings.none,
    },
    { name: words.study.codebook, value: definition.codebook },
    { name: words.study.minimumCell, value: count(definition.quotes.minimumCell) },
  ];
}
