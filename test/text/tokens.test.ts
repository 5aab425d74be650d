import { describe, expect, it } from 'vitest';
import { formsOf, read } from './read-answer.js';

function kindsOf(answer: string): string[] {
  return read(answer).map(({ form, kind }) => `${form} ${kind}`);
}

describe('tokens of Danish answers', () => {
  it('keeps words with hyphens and apostrophes whole', () => {
    expect(formsOf("a-kasse e-Boks cv'et pc’erne Anne-Mette 16-årig 80'erne")).toEqual([
      'a-kasse', 'e-Boks', "cv'et", 'pc’erne', 'Anne-Mette', '16-årig', "80'erne",
    ]);
  });

  it('parts words at slashes, at a loose hyphen and at dots without a space', () => {
    expect(formsOf('sagsbehandler/jobkonsulent')).toEqual(['sagsbehandler', '/', 'jobkonsulent']);
    expect(formsOf('godt- men - nej')).toEqual(['godt', '-', 'men', '-', 'nej']);
    expect(formsOf('godt.men')).toEqual(['godt', '.', 'men']);
  });

  it('keeps the hyphen with the half of a word that shares the rest, and leaves it out of the norm', () => {
    expect(formsOf('job- og uddannelsesparate')).toEqual(['job-', 'og', 'uddannelsesparate']);
    expect(formsOf('syge-, barsels- eller ferie')).toEqual(['syge-', ',', 'barsels-', 'eller', 'ferie']);
    expect(read('job- og')[0]).toMatchObject({ form: 'job-', norm: 'job', kind: 'word' });
    expect(read('30- og 40-årige')[0]).toMatchObject({ form: '30-', norm: '30', kind: 'number' });
  });

  it('keeps initials with their dots and words that are cut off with their apostrophe', () => {
    expect(formsOf('J. Hansen og H.C. Holm i B.T.')).toEqual(['J.', 'Hansen', 'og', 'H.C.', 'Holm', 'i', 'B.T.']);
    expect(formsOf('plan B. Det gik')).toEqual(['plan', 'B', '.', 'Det', 'gik']);
    expect(formsOf("ka' ikke ta' den 'her'")).toEqual(["ka'", 'ikke', "ta'", 'den', "'", 'her', "'"]);
  });

  it('keeps abbreviations with their dots in any case, also with the last dot missing', () => {
    expect(formsOf('kl. 9 F.eks. BL.A. f.eks det m.m. ift. A/S')).toEqual([
      'kl.', '9', 'F.eks.', 'BL.A.', 'f.eks', 'det', 'm.m.', 'ift.', 'A/S',
    ]);
    expect(formsOf('kl.9')).toEqual(['kl.', '9']);
  });

  it('takes no word for an abbreviation that only begins or ends like one', () => {
    expect(formsOf('bland. sofakl. nrk.')).toEqual(['bland', '.', 'sofakl', '.', 'nrk', '.']);
  });

  it('keeps numbers, dates and clock times whole and signs apart', () => {
    expect(formsOf('37,5 1.000 9.30 kl. 14:15 12/3-2023 50% §56 § 56')).toEqual([
      '37,5', '1.000', '9.30', 'kl.', '14:15', '12/3-2023', '50', '%', '§', '56', '§', '56',
    ]);
    expect(formsOf('d. 3. maj, hver 4. uge, i 2.g')).toEqual([
      'd.', '3.', 'maj', ',', 'hver', '4.', 'uge', ',', 'i', '2.', 'g',
    ]);
    expect(formsOf('010203-1234 12 34 56 78 +4512345678')).toEqual([
      '010203-1234', '12', '34', '56', '78', '+', '4512345678',
    ]);
  });

  it('keeps links and mail addresses whole without the punctuation after them', () => {
    expect(kindsOf('(se https://a.dk/b?c=1), www.jobnet.dk. mig.selv+x@post.test, jobnet.dk!')).toEqual([
      '( punctuation', 'se word', 'https://a.dk/b?c=1 link', ') punctuation', ', punctuation', 'www.jobnet.dk link',
      '. punctuation', 'mig.selv+x@post.test email', ', punctuation', 'jobnet.dk link', '! punctuation',
    ]);
  });

  it('keeps an emoji one token however many characters it is made of', () => {
    const emoji = ['👨‍👩‍👧', '👍🏽', '🇩🇰', '❤️', '❤', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', ':-)', ':(', ';D', '<3'];
    expect(kindsOf(emoji.join(' '))).toEqual(emoji.map((each) => `${each} emoji`));
    expect(kindsOf('© Ⓜ')).toEqual(['© symbol', 'Ⓜ symbol']);
  });

  it('keeps a run of the same mark one token and quotes apart', () => {
    expect(kindsOf('nej... ”ja” ?! … -- *** "x"')).toEqual([
      'nej word', '... punctuation', '” punctuation', 'ja word', '” punctuation', '?! punctuation', '… punctuation',
      '-- punctuation', '*** symbol', '" punctuation', 'x word', '" punctuation',
    ]);
  });

  it('composes, lowers and cleans the norm but leaves the form as it was', () => {
    const [token] = read('A\u030Angst');
    expect(token).toMatchObject({ form: 'A\u030Angst', norm: 'ångst', start: 0, end: 6, kind: 'word' });
    expect(read('kom\u00ADmune')[0]).toMatchObject({ form: 'kom\u00ADmune', norm: 'kommune' });
    expect(read('CV’et')[0]?.norm).toBe("cv'et");
  });

  it('gives words their dictionary form and leaves everything else', () => {
    const lemmas = read("sagsbehandlerne Sagsbehandler cv'et kl. 37,5 www.borger.dk").map(({ lemma }) => lemma);
    expect(lemmas).toEqual(['sagsbehandler', 'sagsbehandler', 'cv', 'kl.', '37,5', 'www.borger.dk']);
  });

  it('reads nothing in nothing', () => {
    expect(read('')).toEqual([]);
    expect(read(' \n\t\u00A0\u2028')).toEqual([]);
  });
});
