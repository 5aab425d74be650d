import { checkPattern, neighboursOf } from './check-pattern.js';
import { PatternError, wordMarks, type Pattern, type Sequence, type Term } from './pattern.js';

const longestPattern = 2000;
const deepestGroup = 20;
const longestGap = 20;
const usualGap = 3;

const space = /\s+/uy;
/** Dots belong to a word (`f.eks.`) unless two follow each other: that is a gap. */
const wordCharacters = /(?:[\p{L}\p{M}\p{N}'’%&+/-]|\.(?!\.))+/uy;
const gapLength = /\d+/uy;
const listName = /[\p{L}\p{N}-]+/uy;

/**
 * Reads a pattern of the query language (see `Pattern`).
 *
 * @param text the pattern, up to 2,000 characters
 * @param lists named alternatives that `<name>` stands for (default none)
 * @throws PatternError with the problem and its position; a pattern that is accepted can match some sentence
 */
export function parsePattern(text: string, lists: ReadonlyMap<string, readonly Pattern[]> = new Map()): Pattern {
  if (text.length > longestPattern) throw new PatternError('pattern-too-long', longestPattern);
  let at = 0;

  const skipSpace = (): void => {
    read(space);
  };
  const read = (expression: RegExp): string => {
    expression.lastIndex = at;
    const found = expression.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const take = (character: string): boolean => {
    if (!text.startsWith(character, at)) return false;
    at += character.length;
    return true;
  };

  function sequence(depth: number): Sequence {
    const terms: Term[] = [];
    for (skipSpace(); at < text.length && text[at] !== ')' && text[at] !== '|'; skipSpace()) {
      if (text[at] === '"') terms.push(...quoted());
      else terms.push(item(depth));
    }
    return terms.map((term, i) => (term.kind === 'not' ? { ...term, side: sideOf(terms, i) } : term));
  }

  function item(depth: number): Term {
    const position = at;
    if (take('..')) return gap(position);
    if (take('!')) {
      if (at >= text.length || text.startsWith('..', at)) throw new PatternError('not-without-word', position);
      return { kind: 'not', term: single(depth), side: 'before', position };
    }
    if (take('?')) throw new PatternError('optional-without-term', position);
    const term = marked(single(depth));
    return take('?') ? { kind: 'optional', term, position } : term;
  }

  function marked(term: Term): Term {
    const position = at;
    if (!take('[')) return term;
    const name = read(listName);
    if (!take(']')) throw new PatternError('mark-unclosed', position);
    const mark = wordMarks.find((each) => each === name);
    if (mark === undefined) throw new PatternError('mark-unknown', position);
    return marked({ kind: 'marked', term, mark, position: term.position });
  }

  function gap(position: number): Term {
    const digits = read(gapLength);
    const upTo = digits === '' ? usualGap : Number(digits);
    if (upTo > longestGap) throw new PatternError('gap-too-long', position);
    return { kind: 'gap', upTo, position };
  }

  function single(depth: number): Term {
    const position = at;
    if (take('(')) return group(position, depth + 1);
    if (take('<')) return named(position);
    if (take('=')) return { kind: 'exact', text: word(position), position };
    return affixed(position);
  }

  function group(position: number, depth: number): Term {
    if (depth > deepestGroup) throw new PatternError('group-too-deep', position);
    const options: Sequence[] = [];
    do {
      const start = at;
      const option = sequence(depth);
      if (option.length === 0) throw new PatternError('group-empty', start);
      options.push(option);
    } while (take('|'));
    if (!take(')')) throw new PatternError('group-unclosed', position);
    return { kind: 'choice', options, position };
  }

  function named(position: number): Term {
    const name = read(listName);
    if (!take('>')) throw new PatternError('name-unclosed', position);
    if (name === 'number' || name === 'any') return { kind: name, position };
    const list = lists.get(name);
    if (!list) throw new PatternError('name-unknown', position);
    return { kind: 'choice', options: list.map((pattern) => pattern.terms), position };
  }

  function affixed(position: number): Term {
    const begins = take('*');
    const letters = word(position);
    const ends = take('*');
    const next = text[at];
    if (ends && next !== undefined && !/[\s)|?.[]/u.test(next)) throw new PatternError('star-inside-word', at - 1);
    const kind = begins ? (ends ? 'inside' : 'suffix') : ends ? 'prefix' : 'lemma';
    return { kind, text: letters, position };
  }

  function quoted(): Term[] {
    const position = at;
    take('"');
    const terms: Term[] = [];
    for (skipSpace(); !take('"'); skipSpace()) {
      if (at >= text.length) throw new PatternError('quote-unclosed', position);
      const start = at;
      terms.push({ kind: 'exact', text: word(start), position: start });
    }
    if (terms.length === 0) throw new PatternError('word-missing', position);
    return terms;
  }

  function word(position: number): string {
    const start = at;
    const letters = read(wordCharacters);
    if (letters === '' && start < text.length && !/[\s()|!?="<*[]/u.test(text[start]!)) {
      throw new PatternError('character-unexpected', start);
    }
    if (!/[\p{L}\p{N}]/u.test(letters)) throw new PatternError('word-missing', position);
    return letters;
  }

  const terms = sequence(0);
  if (at < text.length) throw new PatternError(text[at] === ')' ? 'group-unopened' : 'character-unexpected', at);
  checkPattern(terms);
  return { text, terms };
}

/** Beside a word on its left only, a forbidden word is the one after it; otherwise the one before what follows. */
function sideOf(terms: Sequence, index: number): 'before' | 'after' {
  const { previous, next } = neighboursOf(terms, index);
  const open = next === undefined || next.kind === 'gap';
  return open && previous !== undefined && previous.kind !== 'gap' ? 'after' : 'before';
}
