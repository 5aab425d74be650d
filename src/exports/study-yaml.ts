import type { StudyProposal } from '../proposal/study-proposal.js';
import type { Reason } from '../proposal/reason.js';
import type { Language } from '../wording/language.js';
import { formatNumber } from '../wording/numbers.js';
import { proposalWords, reasonText } from '../wording/proposal-words.js';
import { yamlComment, yamlText } from './yaml-text.js';

/** A proposed study as study.yaml, each guess under a comment that says why. The same proposal gives the same text. */
export function renderStudyYaml(proposal: StudyProposal, language: Language): string {
  const words = proposalWords[language];
  const because = (indent: string, why: Reason) => yamlComment(indent, `${words.guess}: ${reasonText(why, language)}`);
  const count = (value: number) => formatNumber(value, language);
  const sections: readonly (readonly string[])[] = [
    words.head(proposal.file, count(proposal.rows), count(proposal.columns)).map((line) => yamlComment('', line)),
    [
      'format: 1',
      yamlComment('', `${words.guess}: ${words.fileName}`),
      `title: ${yamlText(titleOf(proposal.file))}`,
      'language: da',
      ...(proposal.fieldwork ? [
        because('', proposal.fieldwork.why),
        `opens: ${proposal.fieldwork.opens}`, `closes: ${proposal.fieldwork.closes}`,
      ] : []),
    ],
    respondentLines(proposal, because),
    variableLines(proposal, because, language),
    proposal.dontKnow ? [because('', proposal.dontKnow.why), `dont_know: ${yamlText(proposal.dontKnow.word)}`] : [],
    proposal.scales.length === 0 ? [] : ['scales:', ...proposal.scales.flatMap(({ id, steps }) => [
      `  ${id}:`, ...steps.map((step) => `    ${step.score}: ${yamlText(step.words)}`),
    ])],
    questionLines(proposal, because, words.wording),
    proposal.texts.length === 0 ? words.texts.map((line) => yamlComment('', line)) : [
      'texts:',
      ...proposal.texts.flatMap(({ column, why, codebook }) => [
        because('  ', why), `  - id: ${yamlText(column)}`, `    label: ${yamlText(column)}`,
        ...(codebook ? [because('    ', codebook.why), `    codebook: ${yamlText(codebook.id)}`] : []),
      ]),
    ],
    proposal.weight
      ? [because('', proposal.weight.why), 'weighting:', `  column: ${yamlText(proposal.weight.column)}`]
      : words.population.map((line) => yamlComment('', line)),
    proposal.segments
      ? [
        because('', proposal.segments.why), 'segments:',
        `  ${proposal.segments.kind}: ${yamlText(proposal.segments.name)}`
      ]
      : words.segments.map((line) => yamlComment('', line)),
    proposal.unused.length === 0 ? [] : [
      yamlComment('', words.unused),
      ...proposal.unused.map(
        ({ column, why }) => yamlComment('', `- ${shortened(column)}: ${reasonText(why, language)}`)
      ),
    ],
  ];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

type Because = (indent: string, why: Reason) => string;

function respondentLines({ file, id, status, answeredAt, minutes }: StudyProposal, because: Because): string[] {
  return [
    'respondents:',
    `  file: ${yamlText(file)}`,
    because('  ', id.why), `  id: ${yamlText(id.column)}`,
    ...(status ? [
      because('  ', status.why), '  status:', `    column: ${yamlText(status.column)}`,
      `    complete: ${yamlText(status.complete)}`, `    partial: ${yamlText(status.partial)}`,
    ] : []),
    ...(answeredAt ? [because('  ', answeredAt.why), `  answered_at: ${yamlText(answeredAt.column)}`] : []),
    ...(minutes ? [because('  ', minutes.why), `  minutes: ${yamlText(minutes.column)}`] : []),
  ];
}

function variableLines({ variables }: StudyProposal, because: Because, language: Language): string[] {
  if (variables.length === 0) return [];
  const { bandUnder, bandOf, bandFrom } = proposalWords[language];
  return ['variables:', ...variables.flatMap(({ id, column, levels, limits, why }) => {
    const head = [because('  ', why), `  ${yamlText(id)}:`, `    label: ${yamlText(column)}`];
    if (!limits) {
      const listed = levels.length === 0 ? [] : [
        '    levels:', ...levels.map((level) => `      ${yamlText(level)}: ${yamlText(level)}`)
      ];
      return [...head, `    column: ${yamlText(column)}`, ...listed];
    }
    const label = (i: number) => (i === 0 ? bandUnder(limits[1]!)
      : i === levels.length - 1 ? bandFrom(limits[i]!) : bandOf(limits[i]!, limits[i + 1]! - 1));
    return [
      ...head, '    bands:', `      of: ${yamlText(column)}`, `      limits: [${limits.join(', ')}]`, '      levels:',
      ...levels.map((level, i) => `        ${yamlText(level)}: ${yamlText(label(i))}`),
    ];
  })];
}

function questionLines({ questions }: StudyProposal, because: Because, wording: string): string[] {
  if (questions.length === 0) return [];
  return [yamlComment('', wording), 'questions:', ...questions.flatMap((question) => [
    because('  ', question.why),
    `  - id: ${yamlText(question.id)}`,
    ...answerLines(question),
    ...(question.only ? [
      because('    ', question.only.why),
      '    only:', `      ${yamlText(question.only.id)}:`,
      ...question.only.values.map((value) => `        - ${yamlText(value)}`),
    ] : []),
    `    present: ${yamlText(question.id)}`,
  ])];
}

function answerLines(question: StudyProposal['questions'][number]): string[] {
  switch (question.kind) {
    case 'scale': return [`    scale: ${question.scale}`];
    case 'choice': return ['    choice:', ...question.options.map((option) => `      ${yamlText(option)}: ${yamlText(option)}`)];
    default: return [
      '    several:', ...question.options.map(({ column, name }) => `      ${yamlText(column)}: ${yamlText(name)}`),
    ];
  }
}

function titleOf(file: string): string {
  return file.replace(/\.[^.]+$/, '') || file;
}

function shortened(column: string): string {
  return column.length > 80 ? `${column.slice(0, 77)}...` : column;
}
