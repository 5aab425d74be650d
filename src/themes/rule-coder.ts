import { compilePatterns, type Match } from '../search/matcher.js';
import type { ReadText, Token } from '../text/token.js';
import type { Rule } from './codebook.js';

/** Evidence for a theme in an answer: the rule that found it and the words it found, as UTF-16 offsets. */
export interface Code {
  readonly theme: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** Codes with the rules that give them: a codebook, or a part of one. */
interface RuledCodes {
  readonly themes: readonly { readonly id: string; readonly rules: readonly Rule[] }[];
}

/** Reads an answer's tokens for themes. A theme may have several codes; see `themesOf`. */
export type CodeByRules = (tokens: readonly Token[]) => Code[];

/**
 * A coder that gives an answer every theme that one of the codebook's rules finds in it, whatever segment its writer
 * is in. All evidence is kept, in the codebook's order of themes and rules and then in the answer's order.
 *
 * @param read the reader whose tokens will be coded
 * @throws PatternError when the reader finds no word in a pattern's term
 */
export function createRuleCoder(codebook: RuledCodes, read: ReadText): CodeByRules {
  const rules = codebook.themes.flatMap((theme) => theme.rules.map((rule) => ({ theme: theme.id, rule })));
  const uses = rules.flatMap(({ rule }, number) => [
    ...rule.any.map((pattern) => ({ pattern, number, wanted: true })),
    ...rule.unless.map((pattern) => ({ pattern, number, wanted: false })),
  ]);
  const matcher = compilePatterns(uses.map(({ pattern }) => pattern), read);

  return (tokens) => {
    const wanted = new Map<number, Match[]>();
    const prevented = new Set<string>();
    for (const match of matcher.match(tokens)) {
      const use = uses[match.pattern]!;
      const { number } = use;
      if (!use.wanted) {
        prevented.add(`${number}:${tokens[match.start]!.sentence}`);
      } else if (takes(rules[number]!.rule, match)) {
        const found = wanted.get(number);
        if (found) found.push(match);
        else wanted.set(number, [match]);
      }
    }
    return [...wanted.keys()].toSorted((a, b) => a - b).flatMap((number) => {
      const { theme, rule } = rules[number]!;
      const spans = wanted.get(number)!
        .filter((match) => !prevented.has(`${number}:${tokens[match.start]!.sentence}`))
        .map((match) => ({ start: tokens[match.start]!.start, end: tokens[match.end - 1]!.end }));
      return withoutRepeats(spans).map((span) => ({ theme, rule: rule.id, ...span }));
    });
  };
}

/** The themes of an answer, each once, in the order of its codes. */
export function themesOf(codes: readonly Code[]): string[] {
  return [...new Set(codes.map(({ theme }) => theme))];
}

function takes(rule: Rule, match: Match): boolean {
  return rule.negated === 'either' || match.negated === (rule.negated === 'yes');
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Patterns of one rule often find the same words; a span inside a longer one says nothing more. */
function withoutRepeats(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end > (kept.at(-1)?.end ?? -1)) kept.push(span);
  }
  return kept;
}
