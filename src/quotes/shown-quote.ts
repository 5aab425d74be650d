import { maskLabels } from '../text/mask-personal-data.js';

/** UTF-16 offsets, start and end. */
type Stretch = readonly [start: number, end: number];

/** How a quote differs from the masked answer. All offsets are in the masked text. */
export interface QuoteChanges {
  /** What is left out; `[…]` stands instead. */
  readonly cuts: readonly Stretch[];
  /** What is masked too. */
  readonly hidden: readonly Stretch[];
  /** Where masks begin that hide nothing personal: what was written is shown again. */
  readonly lifted: readonly number[];
}

/** A mask in a masked text, and what was written there. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly written: string;
}

/** Stands for what a person masked. */
const hiddenLabel = '[udeladt]';

/** Stands for what was left out. */
const ellipsis = '[…]';

const anyLabel = new RegExp(maskLabels.map((label) => label.replace(/[[\]]/g, '\\$&')).join('|'), 'g');

/**
 * The masks of a masked answer. What was written is found by what stands between the masks; where that cannot be told, as when two
 * masks touch, the first has it all.
 */
export function masksIn(text: string, masked: string): Mask[] {
  const found = Array.from(masked.matchAll(anyLabel), ({ 0: label, index }) => ({ label, start: index, end: index + label.length }));
  let at = 0;
  let before = 0;
  return found.map(({ label, start, end }, i) => {
    at += start - before;
    before = end;
    const following = masked.slice(end, found[i + 1]?.start);
    const next = i + 1 === found.length ? text.length - following.length
      : following === '' ? at : text.indexOf(following, at);
    const from = at;
    at = Math.max(at, next);
    return { start, end, label, written: text.slice(from, at) };
  });
}

/** A word of a quote, and what of the masked text it comes from. */
interface QuoteWord {
  readonly shown: string;
  /** What stands between it and the word before. */
  readonly gap: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a quote before any is left out: masks of people put in, masks in vain taken away. */
function wordsOf(text: string, masked: string, { hidden, lifted }: QuoteChanges): QuoteWord[] {
  const written = new Map(masksIn(text, masked).map((mask) => [mask.start, mask]));
  let shown = '';
  // Of each unit of `shown`, the stretch that it comes from.
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (part: string, start: number, end: number): void => {
    shown += part;
    for (let i = 0; i < part.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  const stretches = merged(hidden);
  for (let at = 0; at < masked.length;) {
    const hides = stretches.find(([start, end]) => start <= at && at < end);
    const mask = written.get(at);
    if (hides) {
      add(hiddenLabel, at, hides[1]);
      at = hides[1];
    } else if (mask && lifted.includes(at)) {
      add(mask.written, at, mask.end);
      at = mask.end;
    } else {
      add(masked[at]!, at, at + 1);
      at += 1;
    }
  }
  let end = 0;
  return Array.from(shown.matchAll(/\S+/gu), ({ 0: word, index }) => {
    const gap = shown.slice(end, index);
    end = index + word.length;
    return { shown: word, gap, start: starts[index]!, end: ends[end - 1]! };
  });
}

/** The words that a quote is shown with. */
export function shownQuote(text: string, masked: string, changes: QuoteChanges): string {
  const cuts = merged(changes.cuts);
  let quote = '';
  let isCut = false;
  for (const { shown, gap, start, end } of wordsOf(text, masked, changes)) {
    if (cuts.some(([from, to]) => from <= start && end <= to)) {
      if (!isCut) quote += quote === '' ? ellipsis : ` ${ellipsis}`;
      isCut = true;
      continue;
    }
    quote += (isCut ? ' ' : quote === '' ? '' : gap) + shown;
    isCut = false;
  }
  return quote;
}

/**
 * What was left out of a quote, by the words that somebody left standing.
 *
 * @param wanted words of the quote in their order; `[…]` or `[...]` may stand between them
 * @returns stretches of the masked text from word to word; undefined when the words are others or in another order
 */
export function cutsFor(text: string, masked: string, changes: QuoteChanges, wanted: string): Stretch[] | undefined {
  const left = wanted.replaceAll(/\[(?:…|\.\.\.)\]/gu, ' ').match(/\S+/gu) ?? [];
  if (left.length === 0) return undefined;
  const cuts: [number, number][] = [];
  let at = 0;
  for (const { shown, start, end } of wordsOf(text, masked, changes)) {
    if (at < left.length && shown === left[at]) {
      at += 1;
      continue;
    }
    const last = cuts.at(-1);
    // Words cut one after the other are one cut: nothing that stays lies between them.
    if (last && masked.slice(last[1], start).trim() === '') last[1] = end;
    else cuts.push([start, end]);
  }
  return at === left.length ? cuts : undefined;
}

/**
 * Where words stand in a masked text, all of them, whatever their case; undefined when they do not stand there. Parts of words count,
 * so that a name is found in its genitive.
 */
export function placesOf(masked: string, words: string): Stretch[] | undefined {
  const wanted = words.trim().toLowerCase();
  // A letter whose lower case is longer would move what comes after it.
  const within = masked.toLowerCase();
  if (wanted === '' || within.length !== masked.length) return undefined;
  const found: Stretch[] = [];
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length)) found.push([at, at + wanted.length]);
  return found.length > 0 ? found : undefined;
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const joined: [number, number][] = [];
  for (const [start, end] of stretches.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
