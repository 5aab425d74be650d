import { describe, expect, test } from 'vitest';
import { contrastGroups, type UsedTerm } from '../../src/contrast/contrast-groups.js';
import { defaultContrastSettings } from '../../src/contrast/contrast-settings.js';
import { hiddenUses } from '../../src/contrast/hidden-uses.js';
import { contrastDrawn } from '../../src/exports/contrast-drawn.js';
import { unweighted } from '../../src/weighting/weights.js';

/** 60 citizens in each of two groups, of whom so many use a word. */
function drawn(a: number, b: number) {
  const users = [...Array.from({ length: a }, (_, i) => i), ...Array.from({ length: b }, (_, i) => 60 + i)];
  const common = Array.from({ length: 60 }, (_, i) => 2 * i);
  const terms: UsedTerm[] = [{ key: 'ventetid', form: 'ventetid', kind: 'word', users }, { key: 'møde', form: 'møde', kind: 'word', users: common }];
  const weights = unweighted(120);
  const found = contrastGroups(terms, weights, Array.from({ length: 120 }, (_, i) => (i < 60 ? 0 : 1)), defaultContrastSettings(5), 5)!;
  const told = hiddenUses(terms, new Map([['group', Array.from({ length: 120 }, (_, i) => (i < 60 ? 'a' : 'b'))]]), weights.values, 5)('group', { a: 'a', b: 'b' }, found);
  return contrastDrawn(told, ['de ene', 'de andre'], { minimum: 10, minimumCell: 5, weighted: false }, 'da');
}

/** Where a word stands. */
const placeOf = (svg: string, word: string): string | undefined => new RegExp(`<text x="([^"]*)" y="([^"]*)"[^>]*>${word}</text>`, 'u').exec(svg)?.slice(1).join(' ');

describe('the figure of what two groups say differently', () => {
  test('puts a word at the edge in one place, however many under the minimum use it', () => {
    const [two, three] = [drawn(28, 2), drawn(28, 3)];
    expect(placeOf(two.svg, 'ventetid')).toBeDefined();
    expect(placeOf(two.svg, 'ventetid')).toBe(placeOf(three.svg, 'ventetid'));
    expect(two.title).toBe('De ene siger oftere »ventetid«.');
    expect(two.base).toContain('1 kan adskilles. Heraf står 1 ved kanten eller er udeladt: Forskellen vises ikke, fordi færre end 5 borgere');
  });

  test('tells where a word stands that enough use', () => {
    const [six, seven] = [drawn(36, 6), drawn(35, 7)];
    expect(placeOf(six.svg, 'ventetid')).not.toBe(placeOf(seven.svg, 'ventetid'));
    expect(six.base).not.toContain('kanten');
  });
});
