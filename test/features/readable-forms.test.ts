import { describe, expect, it } from 'vitest';
import { readableForms } from '../../src/features/readable-forms.js';
import type { Term } from '../../src/features/terms.js';

function word(key: string, form: string): Term {
  return { key, form, kind: 'word' };
}

describe('readable forms', () => {
  it('are those that the answers write most often', () => {
    const forms = readableForms([
      [word('samtal', 'samtale')],
      [word('samtal', 'samtaler'), word('samtal', 'samtaler')],
      [word('cv', 'CV')],
    ]);
    expect([...forms]).toEqual([['samtal', 'samtaler'], ['cv', 'CV']]);
  });

  it('are in lower case, then first in the alphabet, when forms are equally frequent', () => {
    const three = [word('møde', 'MØDER'), word('møde', 'møder'), word('møde', 'møde')];
    expect(readableForms([three]).get('møde')).toBe('møde');
    expect(readableForms([[word('møde', 'møder'), word('møde', 'Møde')]]).get('møde')).toBe('møder');
  });

  it("take a compound part's lemma only when no answer writes the word itself", () => {
    const part: Term = { key: 'sag', form: 'sag', kind: 'part' };
    expect(readableForms([[part, part, part]]).get('sag')).toBe('sag');
    expect(readableForms([[part, part, part], [word('sag', 'sagen')]]).get('sag')).toBe('sagen');
  });

  it('do not depend on the order of the answers', () => {
    const documents = [[word('god', 'gode')], [word('god', 'godt')], [word('god', 'God')]];
    expect(readableForms(documents)).toEqual(readableForms(documents.toReversed()));
  });
});
