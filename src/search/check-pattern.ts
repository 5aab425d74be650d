import { PatternError, type Sequence, type Term } from './pattern.js';

/**
 * Refuses what could be written but would match nothing, everything, or something else than it says.
 *
 * @throws PatternError
 */
export function checkPattern(terms: Sequence): void {
  if (terms.length === 0) throw new PatternError('pattern-empty', 0);
  for (const edge of [terms[0]!, terms.at(-1)!]) {
    if (edge.kind === 'gap') throw new PatternError('gap-at-edge', edge.position);
  }
  checkSequence(terms);
  if (!needsWord(terms)) throw new PatternError('pattern-without-word', terms[0]!.position);
}

function checkSequence(terms: Sequence): void {
  terms.forEach((term, i) => {
    if (term.kind === 'gap' && terms[i - 1]?.kind === 'gap') throw new PatternError('gap-doubled', term.position);
    if (term.kind === 'choice') term.options.forEach(checkSequence);
    if (term.kind === 'optional' || term.kind === 'marked') checkSequence([term.term]);
    if (term.kind !== 'not') return;
    checkForbidden(term.term, term.position);
    const isWord = (neighbour: Term | undefined): boolean => neighbour !== undefined && neighbour.kind !== 'gap';
    const { previous, next } = neighboursOf(terms, i);
    if (isWord(previous) === isWord(next)) throw new PatternError('not-between-neighbours', term.position);
  });
}

/** The terms beside a forbidden word, past other forbidden words. */
export function neighboursOf(terms: Sequence, index: number): { previous: Term | undefined; next: Term | undefined } {
  return {
    previous: terms.slice(0, index).findLast((term) => term.kind !== 'not'),
    next: terms.slice(index + 1).find((term) => term.kind !== 'not'),
  };
}

function checkForbidden(term: Term, position: number): void {
  if (term.kind === 'choice') {
    for (const option of term.options) {
      if (option.length !== 1) throw new PatternError('not-of-several-words', position);
      checkForbidden(option[0]!, position);
    }
  } else if (term.kind === 'gap' || term.kind === 'not' || term.kind === 'optional' || term.kind === 'marked') {
    throw new PatternError('not-without-word', position);
  }
}

/** Whether every match holds at least one word that the pattern names. */
function needsWord(terms: Sequence): boolean {
  return terms.some((term) => {
    if (term.kind === 'choice') return term.options.every(needsWord);
    if (term.kind === 'marked') return needsWord([term.term]);
    return term.kind !== 'gap' && term.kind !== 'not' && term.kind !== 'optional' && term.kind !== 'any';
  });
}
