import type { EditedProse } from '../report/prose-blocks.js';
import type { Language } from './language.js';
import { formatShare } from './numbers.js';

/** That figures behind a text have moved since somebody wrote it; undefined when none have. */
export function movedText({ moved }: EditedProse, language: Language): string | undefined {
  if (moved.length === 0) return undefined;
  const danish = language === 'da';
  const share = (value: number | null): string => (value === null ? (danish ? 'ingen' : 'none') : formatShare(value, language));
  const list = moved.map(({ of, before, now }) => (danish
    ? `${of}: før ${share(before)}, nu ${share(now)}` : `${of}: ${share(before)} before, ${share(now)} now`)).join('; ');
  return danish ? `Tallene bag teksten er ændret, siden den blev skrevet (${list}).`
    : `The figures behind the text have changed since it was written (${list}).`;
}

/** What the command about the report's text says. */
export function proseCommandWords(language: Language) {
  const danish = language === 'da';
  return {
    edited: danish ? 'rettet' : 'edited',
    kept: (block: string): string => (danish ? `Teksten »${block}« er gemt.` : `The text ‘${block}’ is kept.`),
    restored: (block: string): string => (danish ? `Programmets egen tekst står igen i »${block}«.` : `The program’s own text stands again in ‘${block}’.`),
  };
}
