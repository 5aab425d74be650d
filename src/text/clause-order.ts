import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { PlacedToken } from './sentences.js';

export type ClauseLexicon = Pick<
  TextLexicon,
  'finiteVerbs' | 'subordinators' | 'betweenVerbAndCue' | 'frontedAdverbs' | 'clauseOpeners' | 'clauseJoiners' | 'subjects'
>;

/** What stands before a cue in a main clause: its verb, and what is moved in front of the verb for emphasis. */
export interface VerbBeforeCue {
  /** Position of the verb. */
  readonly verb: number;
  /** Position of the first word that is moved in front; the verb's where none is. */
  readonly fronted: number;
}

/** Marks at which a clause ends, and a loose hyphen that stands for a dash. */
export const clauseMark = /^(?:[,.;:()–—-]|\.{2,}|…+|[!?]+|[-–—]{2,})$/u;

/** Between verb and cue: small words, and at most so many others ("forklarede min sagsbehandler ikke"). */
const mostOthers = 3;
const mostFronted = 5;
/** No clause is followed further back, so that time stays linear. */
const longestClause = 40;
const nominatives: ReadonlySet<string> = new Set(['jeg', 'du', 'han', 'hun', 'vi', 'de', 'man', 'der']);

/** A verb in present or past tense: one of the list, or by the ending of the regular past. */
export function isFiniteVerb(norm: string, { finiteVerbs }: Pick<ClauseLexicon, 'finiteVerbs'>): boolean {
  return finiteVerbs.has(norm) || (norm.length > 6 && /[^e]ede$/u.test(norm));
}

/**
 * The verb of the main clause that a cue stands in: Danish main clauses have the verb before the cue ("de lyttede
 * ikke", "fik jeg ikke"), subordinate ones after it ("at de ikke lyttede").
 *
 * @param cue position of the cue
 * @returns undefined where the clause is subordinate or has no verb before the cue
 */
export function verbBeforeCue(
  tokens: readonly PlacedToken[],
  sentences: Uint32Array,
  cue: number,
  lexicon: ClauseLexicon,
): VerbBeforeCue | undefined {
  let next = cue + 1;
  while (next < tokens.length && lexicon.betweenVerbAndCue.has(tokens[next]!.norm)) next++;
  if (next < tokens.length && sentences[next] === sentences[cue] && isFiniteVerb(tokens[next]!.norm, lexicon)) return undefined;
  let others = 0;
  let inverted = false;
  for (let i = cue - 1; i >= 0 && sentences[i] === sentences[cue]; i--) {
    const { norm, form } = tokens[i]!;
    if (isFiniteVerb(norm, lexicon)) {
      return { verb: i, fronted: inverted ? firstFronted(tokens, sentences, i, lexicon) : i };
    }
    if (clauseMark.test(form) || lexicon.clauseOpeners.has(norm)) return undefined;
    if (nominatives.has(norm)) inverted = true;
    if (lexicon.betweenVerbAndCue.has(norm)) continue;
    if (lexicon.subordinators.has(norm) || ++others > mostOthers) return undefined;
  }
  return undefined;
}

/** Position of the first word of a clause, looking back from inside it. */
export function clauseStart(
  tokens: readonly PlacedToken[],
  sentences: Uint32Array,
  from: number,
  { clauseOpeners, clauseJoiners }: Pick<ClauseLexicon, 'clauseOpeners' | 'clauseJoiners'>,
): number {
  let first = from;
  for (; first > 0 && from - first < longestClause && sentences[first - 1] === sentences[from]; first--) {
    const { norm, form } = tokens[first - 1]!;
    if (clauseMark.test(form) || clauseOpeners.has(norm) || clauseJoiners.has(norm)) break;
  }
  return first;
}

function firstFronted(
  tokens: readonly PlacedToken[],
  sentences: Uint32Array,
  verb: number,
  lexicon: ClauseLexicon,
): number {
  const first = clauseStart(tokens, sentences, verb, lexicon);
  // "Så engageret har jeg aldrig set nogen": the joiner before is an adverb of what it stands at.
  const opening = [tokens[first - 1], tokens[first]].filter((token) => token !== undefined);
  if (verb - first > mostFronted || opening.some(({ norm }) => lexicon.frontedAdverbs.has(norm))) return verb;
  for (let i = first; i < verb; i++) if (isFiniteVerb(tokens[i]!.norm, lexicon)) return verb;
  return first;
}
