import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { clauseMark, clauseStart, isFiniteVerb, verbBeforeCue, type ClauseLexicon, type VerbBeforeCue } from './clause-order.js';
import { longestPhrase, phraseIndex } from './phrases.js';
import type { PlacedToken } from './sentences.js';

export type NegationLexicon = ClauseLexicon & Pick<
  TextLexicon,
  'negationCues' | 'negationAdverbs' | 'absenceWords' | 'negationExceptions' | 'negationClosedPhrases' |
  'clauseOpeners' | 'clauseJoiners' | 'opinionVerbs'
>;

/** Words that a cue reaches; beyond them a clause has usually turned to something else. */
const reach = 7;

/** A cue whose scope is open. */
interface OpenScope {
  readonly cue: number;
  /** Words that it still reaches. */
  left: number;
  /** The clause's verb before the cue: another verb belongs to another clause. */
  readonly before: VerbBeforeCue | undefined;
  /** Whether it is a phrase whose words are known, which nothing else can end. */
  readonly closed: boolean;
}

/**
 * Which token negates each token.
 *
 * **After the cue** the scope runs to the end of the clause, at most seven words: to a mark, to a new sentence, to a
 * word that opens a clause (`men`, `fordi` …; not directly after the cue: "ikke fordi de var uvenlige"), to `og`, `så`,
 * `da` … before a subject ("ikke så god" goes on, "ikke, så jeg" does not) or, where the clause has had its verb, before
 * a verb ("ikke hjælp og blev sendt hjem"). It goes on over the commas of a list ("ikke tid, ro eller plads") and of a
 * thought ("jeg synes ikke, at de lyttede"). A noun's cue (`uden`, `ingen`, `manglende`) ends before the next verb, but
 * `ingen` where it is the subject. `eller` begins the seven words anew.
 *
 * **Before the cue** `ikke`, `aldrig`, `hverken` … deny the verb of their main clause ("de lyttede ikke", "fik jeg
 * ikke") and what stands in front of it for emphasis ("hjælp fik jeg ikke"); so do `ingen` and `intet` where nothing
 * follows them, and `mangler` denies the subject that it ends with.
 *
 * Nothing is denied by phrases like `ikke kun`, by a question tag ("fint, ikke?") or by two cues of which one says
 * absence ("aldrig manglet", "uden dem havde jeg ikke"); phrases like `ikke noget at klage over` end the scope. A cue is not negated itself.
 *
 * @param tokens of one answer, in order
 * @param sentences the number of each token's sentence
 * @returns for each token the position of the cue, -1 where nothing negates it
 */
export function createNegation(
  lexicon: NegationLexicon,
): (tokens: readonly PlacedToken[], sentences: Uint32Array) => Int32Array {
  const exceptions = phraseIndex(lexicon.negationExceptions);
  const closedPhrases = phraseIndex(lexicon.negationClosedPhrases);

  return (tokens, sentences) => {
    const negators = new Int32Array(tokens.length).fill(-1);
    let open: OpenScope | undefined;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (i > 0 && sentences[i] !== sentences[i - 1]) open = undefined;
      if (open !== undefined && !open.closed && endsScope(tokens, i, open, lexicon)) open = undefined;
      if (lexicon.negationCues.has(token.norm)) {
        open = scopeOf(i, open);
        if (open !== undefined) negateBefore(i, open);
      } else if (open !== undefined && (token.kind === 'word' || token.kind === 'number')) {
        negators[i] = open.cue;
        open.left = token.norm === 'eller' ? reach : open.left - 1;
        if (open.left === 0) open = undefined;
      }
    }
    return negators;

    function scopeOf(cue: number, earlier: OpenScope | undefined): OpenScope | undefined {
      const saysAbsence = (at: number): boolean => lexicon.absenceWords.has(tokens[at]?.norm ?? '');
      const isCue = (at: number): boolean => lexicon.negationCues.has(tokens[at]?.norm ?? '');
      const denies = (at: number, other: number): boolean => isCue(other) && saysAbsence(at) !== saysAbsence(other);
      if (earlier !== undefined && denies(cue, earlier.cue)) return undefined;
      const closed = longestPhrase(closedPhrases, tokens, cue);
      if (closed > 1) return { cue, left: closed - 1, before: undefined, closed: true };
      if (longestPhrase(exceptions, tokens, cue) > 0 || isTag(tokens, cue)) return undefined;
      const before = denies(cue, cue + 1) ? undefined : verbBeforeCue(tokens, sentences, cue, lexicon);
      if (before !== undefined && isUnreal(before)) return undefined;
      return { cue, left: reach, before, closed: false };
    }

    /** "Uden dem havde jeg ikke fået et job": what is denied is what would have been. */
    function isUnreal({ verb }: VerbBeforeCue): boolean {
      const first = tokens[clauseStart(tokens, sentences, verb, lexicon)]!.norm;
      return /^(?:havde|var|ville|kunne)$/u.test(tokens[verb]!.norm) && /^udd?en$/u.test(first);
    }

    function negateBefore(cue: number, { before, closed }: OpenScope): void {
      if (closed) return;
      const { norm } = tokens[cue]!;
      const next = tokens[cue + 1];
      const isLast = next === undefined || sentences[cue + 1] !== sentences[cue] || next.norm === 'af' ||
        clauseMark.test(next.form) || lexicon.clauseOpeners.has(next.norm);
      if (lexicon.negationAdverbs.has(norm) || (isLast && !lexicon.absenceWords.has(norm))) {
        if (before === undefined) return;
        const { verb, fronted } = before;
        if (lexicon.negationAdverbs.has(norm)) negate(verb, verb + 1, cue);
        negate(fronted, verb, cue);
      } else if (isLast && isFiniteVerb(norm, lexicon)) {
        negate(clauseStart(tokens, sentences, cue, lexicon), cue, cue);
      }
    }

    function negate(from: number, to: number, cue: number): void {
      for (let i = from; i < to; i++) if (negators[i] === -1 && tokens[i]!.kind === 'word') negators[i] = cue;
    }
  };
}

/** Whether the cue asks for assent at the end of a sentence: "det er fint, ikke?", "… ikke også?". */
function isTag(tokens: readonly PlacedToken[], cue: number): boolean {
  let next = cue + 1;
  while (/^(?:også|sandt|rigtigt)$/u.test(tokens[next]?.norm ?? '')) next++;
  const after = tokens[next]?.form;
  return tokens[cue - 1]?.form === ',' && (after === undefined || /^[?.!]+$/u.test(after));
}

function endsScope(tokens: readonly PlacedToken[], index: number, open: OpenScope, lexicon: NegationLexicon): boolean {
  const { kind, form, norm } = tokens[index]!;
  const next = tokens[index + 1];
  if (kind === 'punctuation') {
    return clauseMark.test(form) &&
      !(form === ',' && (goesOnInList(tokens, index, lexicon) || goesOnInThought(tokens, index, open, lexicon)));
  }
  if (lexicon.clauseOpeners.has(norm)) {
    // "Det var ikke fordi de var uvenlige" denies the reason; "det gik ikke fordi jeg var syg" gives one.
    return !(norm === 'fordi' && index === open.cue + 1 && /^(?:er|var)$/u.test(tokens[open.cue - 1]?.norm ?? ''));
  }
  if (next !== undefined && lexicon.clauseJoiners.has(norm)) {
    if (lexicon.subjects.has(next.norm)) return true;
    if (lexicon.subordinators.has(norm) && verbFollows(tokens, index, lexicon)) return true;
    if (isFiniteVerb(next.norm, lexicon) && (open.before !== undefined || isNounCue(tokens, open, lexicon))) return true;
  }
  return isNounCue(tokens, open, lexicon) && isFiniteVerb(norm, lexicon) && belongsElsewhere(tokens, index, open, lexicon);
}

/** Whether a verb follows within three words, so that a word like `da` or `før` opens a clause. */
function verbFollows(tokens: readonly PlacedToken[], index: number, lexicon: NegationLexicon): boolean {
  return tokens.slice(index + 1, index + 4).some(({ norm }) => isFiniteVerb(norm, lexicon));
}

function isNounCue(tokens: readonly PlacedToken[], open: OpenScope, { negationAdverbs }: NegationLexicon): boolean {
  return !negationAdverbs.has(tokens[open.cue]!.norm);
}

/** Whether a verb after a noun's cue is not part of what is denied. */
function belongsElsewhere(tokens: readonly PlacedToken[], verb: number, open: OpenScope, lexicon: NegationLexicon): boolean {
  const before = tokens[verb - 1]!.norm;
  if (lexicon.subordinators.has(before) || lexicon.subjects.has(before)) return false;
  const isAbsence = lexicon.absenceWords.has(tokens[open.cue]!.norm);
  return isAbsence ? tokens[open.cue + 1]?.norm !== 'at' : open.before !== undefined;
}

/** Whether a comma parts the members of a list: one word stands before the next comma, `eller` or `og`. */
function goesOnInList(tokens: readonly PlacedToken[], comma: number, lexicon: NegationLexicon): boolean {
  const member = tokens[comma + 1];
  const after = tokens[comma + 2];
  if (member === undefined || after === undefined || member.kind !== 'word') return false;
  if (member.norm === 'eller') return true;
  if (lexicon.subjects.has(member.norm) || lexicon.subordinators.has(member.norm) || lexicon.clauseOpeners.has(member.norm)) return false;
  return !lexicon.clauseJoiners.has(member.norm) && !isFiniteVerb(member.norm, lexicon) && /^(?:,|eller|og)$/u.test(after.norm);
}

/** Whether a comma stands between a denied thought and what is thought: "jeg synes ikke, at de lyttede". */
function goesOnInThought(tokens: readonly PlacedToken[], comma: number, { cue }: OpenScope, lexicon: NegationLexicon): boolean {
  if (comma - cue > 3) return false;
  const next = tokens[comma + 1]?.norm ?? '';
  if (next !== 'at' && !lexicon.subjects.has(next)) return false;
  for (let i = Math.max(0, cue - 3); i < comma; i++) if (lexicon.opinionVerbs.has(tokens[i]!.norm)) return true;
  return false;
}
