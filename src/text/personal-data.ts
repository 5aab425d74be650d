import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { findAddresses } from './personal-addresses.js';
import { personalDataKinds, type PersonalDataKind, type PersonalDataSpan } from './personal-data-span.js';
import { findNames } from './personal-names.js';
import { findPersonalNumbers } from './personal-numbers.js';
import { repeatedPersonalData } from './repeated-personal-data.js';
import type { Token } from './token.js';

/**
 * Finds what may tell who the writer or another person is: civil registration numbers, e-mail addresses, links,
 * case numbers, phone numbers, street addresses and names.
 *
 * It rather takes too much than too little: a capitalised word behind a name or behind a word such as `hedder` or
 * `sagsbehandler` is a name whether or not any list has it. It still cannot know every name, so that masked text is
 * for a person to approve, not for publishing unseen.
 *
 * @param answer the untouched answer
 * @param tokens the answer's tokens
 * @returns spans by start, not overlapping
 */
export function findPersonalData(answer: string, tokens: readonly Token[], lexicon: TextLexicon): PersonalDataSpan[] {
  const found = united([
    ...findPersonalNumbers(answer, tokens, lexicon),
    ...findContacts(answer, tokens, lexicon),
    ...findAddresses(answer, tokens, lexicon),
    ...findNames(answer, tokens, lexicon),
  ]);
  const repeated = repeatedPersonalData(answer, tokens, found, lexicon);
  return repeated.length === 0 ? found : united([...found, ...repeated]);
}

const maySpellMail = /@|snabel|[([]at[)\]]/iu;
/** `navn snabel-a post.dk`, `navn (at) post.dk`, `navn @ post.dk`. */
const spelledMail =
  /[\p{L}\p{N}][\p{L}\p{N}._+-]{0,63}(?:\s?[([]at[)\]]\s?|\s?\(?snabel-?a\)?\s?|\s@\s?|@\s)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}(?:\.|\s?(?:punktum|dot)\s?)[a-z]{2,6}(?!\p{L})/giu;

function findContacts(
  answer: string,
  tokens: readonly Token[],
  lexicon: Pick<TextLexicon, 'publicSites'>,
): PersonalDataSpan[] {
  const spelled = Array.from(maySpellMail.test(answer) ? answer.matchAll(spelledMail) : [], ({ 0: mail, index }): PersonalDataSpan => (
    { kind: 'email', start: index, end: index + mail.length }));
  const written = tokens.flatMap(({ kind, norm, start, end }): PersonalDataSpan[] => {
    if (kind === 'email') return [{ kind, start, end }];
    if (kind !== 'link') return [];
    const site = norm.replace(/^(?:https?:\/\/)?(?:www\.)?/u, '').replace(/\/$/u, '');
    return lexicon.publicSites.has(site) ? [] : [{ kind, start, end }];
  });
  return [...spelled, ...written];
}

/** Overlapping spans become one, so that no part of any stays visible. */
function united(spans: readonly PersonalDataSpan[]): PersonalDataSpan[] {
  const result: PersonalDataSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last === undefined || span.start >= last.end) result.push(span);
    else {
      const kind = rank(span.kind) < rank(last.kind) ? span.kind : last.kind;
      result[result.length - 1] = { kind, start: last.start, end: Math.max(last.end, span.end) };
    }
  }
  return result;
}

function rank(kind: PersonalDataKind): number {
  return personalDataKinds.indexOf(kind);
}
