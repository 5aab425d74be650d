import { describe, expect, it } from 'vitest';
import { explainByModel } from '../../src/themes/coder-evidence.js';
import { codeByModel } from '../../src/themes/learned-coder.js';
import { answerProjector } from '../../src/themes/projected-answer.js';
import { trainCoder } from '../../src/themes/train-coder.js';
import { codedExamples, exampleThemes, featuresOf } from './coded-examples.js';

const trained = trainCoder(codedExamples, [], exampleThemes, { seed: 1 });
const code = codeByModel(trained.coder, true);
const blind = codeByModel(trained.coder, false);
const project = answerProjector(trained.coder.space);

describe('the learned coder', () => {
  it('gives themes for words that no rule knows, and none where nothing speaks for one', () => {
    expect(blind(featuresOf('Sikke en kyndig mand').features).themes).toEqual(['skilled']);
    expect(blind(featuresOf('Så fik jeg hele tiden en ny').features).themes).toEqual(['changes']);
    expect(blind(featuresOf('Kaffen var langt væk').features).themes).toEqual([]);
  });

  it('lets the segment count where it is known and may count', () => {
    const of = (segment: string) => code(featuresOf('De er der', segment).features).chances;
    expect(of('satisfied')[0]).toBeGreaterThan(of('dissatisfied')[0]!);
    expect(of('dissatisfied')[1]).toBeGreaterThan(of('satisfied')[1]!);
    expect(blind(featuresOf('De er der', 'satisfied').features)).toEqual(blind(featuresOf('De er der', '').features));
    expect(code(featuresOf('De er der', '').features)).toEqual(blind(featuresOf('De er der', '').features));
  });

  it('trained without the segment does not know it', () => {
    const { coder } = trainCoder(codedExamples, [], exampleThemes, { seed: 1, useSegment: false });
    expect(coder.bySegment).toBeUndefined();
    expect(codeByModel(coder, true)(featuresOf('De er der', 'satisfied').features))
      .toEqual(codeByModel(coder, true)(featuresOf('De er der', 'dissatisfied').features));
  });

  it('comes out the same again, and tells the coded answers’ themes out of fold', () => {
    expect(trainCoder(codedExamples, [], exampleThemes, { seed: 1 })).toEqual(trained);
    const right = trained.outOfFoldPlain.themes.filter((given, i) =>
      exampleThemes.every((theme) => given.has(theme) === codedExamples[i]!.themes.has(theme)));
    expect(right.length).toBeGreaterThan(0.9 * codedExamples.length);
  });

  it('does not give an answer its own code back out of fold, though the whole coder does', () => {
    // Words that no other answer has: only its own code can speak for a theme.
    const { features } = featuresOf('Xylofon xylofon xylofon');
    const chances = ['changes', ''].map((theme) => {
      const odd = { features, themes: new Set(theme === '' ? [] : [theme]), group: '' };
      const { coder, outOfFoldPlain } = trainCoder([...codedExamples, odd], [], exampleThemes, { seed: 1 });
      return { whole: codeByModel(coder, false)(features).chances[1]!, unseen: outOfFoldPlain.chances.values.at(-1)! };
    });
    const [coded, uncoded] = [chances[0]!, chances[1]!];
    expect(coded.whole - uncoded.whole).toBeGreaterThan(0.3);
    expect(coded.unseen - uncoded.unseen).toBeLessThan(0.15);
  });

  it('learns from uncoded answers what words go with the finds of rules', () => {
    const uncoded = Array.from({ length: 40 }, (_, i) => featuresOf(`Hun er dygtig og velforberedt, nummer ${i}`).features);
    const others = Array.from({ length: 40 }, (_, i) => featuresOf(`Vi sad i et lokale, nummer ${i}`).features);
    const chanceOf = (further: typeof uncoded): number => {
      const { coder } = trainCoder(codedExamples, further, exampleThemes, { seed: 1 });
      return codeByModel(coder, false)(featuresOf('Velforberedt').features).chances[0]!;
    };
    expect(chanceOf([...uncoded, ...others])).toBeGreaterThan(chanceOf([]));
  });

  it('needs two coded answers', () => {
    expect(() => trainCoder(codedExamples.slice(0, 1), [], exampleThemes, { seed: 1 })).toThrow(RangeError);
  });
});

describe('the explanation of a theme', () => {
  it('is the words that spoke for it, in the order of the answer', () => {
    const text = 'Kaffen var varm. Min mentor var kyndig, men der kom hele tiden en ny';
    const { tokens, features } = featuresOf(text);
    const spans = explainByModel(trained.coder, false)(tokens, features, project(features), exampleThemes);
    const words = (theme: string) => spans.get(theme)!.map(({ start, end }) => text.slice(start, end));
    expect(words('skilled').join(' | ')).toContain('kyndig');
    expect(words('changes').join(' | ')).toMatch(/tiden|ny/);
    expect(words('changes').join(' | ')).not.toContain('kyndig');
    for (const each of spans.values()) {
      expect(each.length).toBeLessThanOrEqual(3);
      expect(each.map(({ start }) => start)).toEqual(each.map(({ start }) => start).toSorted((a, b) => a - b));
      for (const { weight } of each) expect(weight).toBeGreaterThan(0);
    }
  });

  it('of nothing is nothing', () => {
    const { tokens, features } = featuresOf('');
    expect(explainByModel(trained.coder, true)(tokens, features, project(features), exampleThemes).get('skilled')).toEqual([]);
    expect(explainByModel(trained.coder, true)(tokens, features, project(features), []).size).toBe(0);
  });
});
