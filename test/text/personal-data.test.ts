import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonalData } from '../../src/text/mask-personal-data.js';
import { findPersonalData } from '../../src/text/personal-data.js';
import { danishText } from '../lexicon/danish-text.js';
import { foundInVain, isCovered, markedAnswers } from './marked-answers.js';
import { read } from './read-answer.js';

function masked(answer: string): string {
  return maskPersonalData(answer, findPersonalData(answer, read(answer), danishText));
}

function expectUntouched(answers: readonly string[]): void {
  expect(answers.map(masked)).toEqual(answers);
}

describe('personal data', () => {
  it('masks civil registration numbers in the ways people write them', () => {
    for (const cpr of ['010203-1234', '010203 1234', '0102031234', '01-02-03-1234', '01 02 03 1234', '010203-xxxx']) {
      expect(masked(`Mit nummer er ${cpr}, se der`)).toBe('Mit nummer er [cpr], se der');
    }
    expect(masked('cpr.nr. 010203 er mit')).toBe('cpr.nr. [cpr] er mit');
  });

  it('masks phone numbers in the common groupings, also with the country code', () => {
    const phones = [
      '20304050', '2030 4050', '20 30 40 50', '20-30-40-50', '20 304 050', '203 04 050',
      '+45 20304050', '+4520304050', '0045 20 30 40 50', '+46 70 123 45 67',
    ];
    for (const phone of phones) expect(masked(`ring ${phone}, tak`)).toBe('ring [telefon], tak');
    expect(masked('tlf.20304050')).toBe('tlf.[telefon]');
  });

  it('masks mail addresses and links but not the bare names of public sites', () => {
    expect(masked('Skriv til mig.selv@post.test.')).toBe('Skriv til [e-mail].');
    expect(masked('se https://minside.dk/anna og jobnet.dk')).toBe('se [link] og jobnet.dk');
    expect(masked('mit cv ligger på jobnet.dk/cv/123')).toBe('mit cv ligger på [link]');
    for (const spelled of ['mig.selv snabel-a post.dk', 'mig (at) post.dk', 'mig @ post.dk', 'mig snabela post punktum dk']) {
      expect(masked(`Skriv til ${spelled} nu`)).toBe('Skriv til [e-mail] nu');
    }
  });

  it('masks case numbers by their shape and by the word before', () => {
    expect(masked('sag 22-118430')).toBe('sag [sagsnummer]');
    expect(masked('Sagsnr.: 2023/AB-17, og')).toBe('Sagsnr.: [sagsnummer], og');
    expect(masked('journal nr. 417 er væk')).toBe('journal nr. [sagsnummer] er væk');
  });

  it('masks streets with their numbers, floors, postcodes and towns', () => {
    expect(masked('på Gl. Kongevej 10 B, 3. th, 1850 Frederiksberg C og venter')).toBe('på [adresse] og venter');
    expect(masked('bor på vestergade 8')).toBe('bor på [adresse]');
    expect(masked('bor på Søren Kierkegaards Vej 12')).toBe('bor på [adresse]');
    expect(masked('flyttede til 8000 Aarhus C')).toBe('flyttede til [adresse]');
    expect(masked('jeg bor i 4700 næstved nu, før 2400 København NV')).toBe('jeg bor i [adresse] nu, før [adresse]');
    expect(masked('Vi mødtes på Torvet 4.')).toBe('Vi mødtes på [adresse].');
  });

  it('masks listed first names with what follows, in small letters and capitals too', () => {
    expect(masked('Mette var sød')).toBe('[navn] var sød');
    expect(masked('jeg talte med mette hansen, god')).toBe('jeg talte med [navn], god');
    expect(masked('METTE VAR SØD')).toBe('[navn] VAR SØD');
    expect(masked('Vh Amalie S. Kragh, tak')).toBe('Vh [navn], tak');
    expect(masked('Fatima el Haddad og Anne-Mettes mand')).toBe('[navn] og [navn] mand');
  });

  it('masks a capitalised word behind a cue though no list has it', () => {
    expect(masked('Min sagsbehandler Zlatka er god')).toBe('Min sagsbehandler [navn] er god');
    expect(masked('hun hedder Zlatka Qvortrup')).toBe('hun hedder [navn]');
    expect(masked('Hilsen\nZlatka')).toBe('Hilsen\n[navn]');
    expect(masked('hr. Qvortrup sagde')).toBe('hr. [navn] sagde');
  });

  it('masks names that are also words only where they stand as names', () => {
    expect(masked('Jeg talte med Per i dag')).toBe('Jeg talte med [navn] i dag');
    expect(masked('Bo Jensen ringede')).toBe('[navn] ringede');
    expectUntouched(['Per telefon gik det godt', 'tre gange per måned', 'Det er mit liv', 'samtale i maj']);
  });

  it('leaves amounts, dates, years, times and everyday words', () => {
    expectUntouched([
      'Det kostede 12.000 kr. og 1.000.000 kr.',
      'Mødet d. 12.10.2023 kl. 9.30-11.30',
      'fra 2019-2020 til 2021',
      'på vej 3 gange, i forvejen 20 timer',
      'Min sagsbehandler Hun var god',
      '37 timer om ugen i 12 uger',
      'Jobcenter Odense er godt',
      'jeg var på Torvet 4 gange',
    ]);
  });

  it('makes one span of spans that overlap', () => {
    const answer = 'sagsnr 20304050';
    const spans = findPersonalData(answer, read(answer), danishText);
    expect(spans).toEqual([{ kind: 'case-number', start: 7, end: 15 }]);
  });
});

describe('names', () => {
  it('are found behind words for somebody\'s work, in compounds too, and by initials there', () => {
    expect(masked('Praktikvejlederen Zlatka og konsulent LM var søde')).toBe('Praktikvejlederen [navn] og konsulent [navn] var søde');
    expect(masked('min sagsbehandler J. K. Holm ringede')).toBe('min sagsbehandler [navn] ringede');
    expect(masked('min sagsbehandler J.K. ringede')).not.toMatch(/[JK]/);
  });

  it('are found by what the dictionary has only as a name, or not at all inside a sentence', () => {
    expect(masked('Det var ikke Xhulia der ringede')).toBe('Det var ikke [navn] der ringede');
    expect(masked('jeg fik hjælp af vivaldi')).toBe('jeg fik hjælp af [navn]');
    expect(masked('hun hedder xhulia')).toBe('hun hedder [navn]');
  });

  it('take initials before them and the sign of a handle along', () => {
    expect(masked('Det sagde H.C. Andersen')).toBe('Det sagde [navn]');
    expect(masked('skriv til @maja77 nu')).toBe('skriv til [navn] nu');
  });

  it('that were found once are masked everywhere in the answer, also alone and in the genitive', () => {
    expect(masked('Min sagsbehandler Zlatka Holm. Zlatkas mail og holms svar, Holm var god'))
      .toBe('Min sagsbehandler [navn]. [navn] mail og holms svar, [navn] var god');
    expect(masked('hr. Storm sagde nej. Storm var sur, men der var ingen storm'))
      .toBe('hr. [navn] sagde nej. [navn] var sur, men der var ingen storm');
    expect(masked('sagsnr 41777 er væk. Jeg skrev om 41777')).toBe('sagsnr [sagsnummer] er væk. Jeg skrev om [sagsnummer]');
  });

  it('are not what offices, firms, towns and other languages are called', () => {
    expectUntouched([
      'Jobcenter Vejle og Netto, men også Udbetaling Danmark og LinkedIn', 'Sagsbehandleren i Hjørring', 'jeg ventede imens',
      'Lægen fra Aalborg var god', 'Jeg har Parkinson og går på VUC', 'Niemand hat mich angerufen und die Briefe waren schwer',
    ]);
  });
});

describe('answers that were marked by hand', () => {
  const answers = markedAnswers().map((answer) => ({ ...answer, found: findPersonalData(answer.text, read(answer.text), danishText) }));

  it('hold marks that slice to something', () => {
    expect(answers).toHaveLength(175);
    for (const { text, spans } of answers) for (const { start, end } of spans) expect(text.slice(start, end)).toMatch(/^\S.*\S$/su);
  });

  it('lose every number, mail and street address', () => {
    const left = answers.flatMap(({ id, text, spans, found }) =>
      spans.filter((span) => span.kind !== 'name' && !isCovered(text, span, found)).map(({ kind }) => [id, kind]));
    expect(left).toEqual([]);
  });

  it('lose at least 95 of 100 names in either half, and hardly anything else', () => {
    for (const half of ['build', 'measure']) {
      const names = answers.filter((answer) => answer.half === half).flatMap(({ text, spans, found }) =>
        spans.filter(({ kind }) => kind === 'name').map((span) => isCovered(text, span, found)));
      expect(names.length).toBeGreaterThan(80);
      expect(names.filter(Boolean).length / names.length).toBeGreaterThanOrEqual(0.95);
    }
    const inVain = answers.filter(({ spans, found }) => foundInVain(found, spans).length > 0);
    expect(inVain.length / answers.length).toBeLessThan(0.02);
  });
});

describe('masking', () => {
  const planted = [
    '010203-1234', '20 30 40 50', '+4520304050', 'mig@post.test', 'https://minside.dk/anna', '22-118430', 'Engvej 14',
    'Mette', 'mette', 'Jens Hansen', 'Anne-Mette', 'Yusuf',
  ];
  const words = ['jeg', 'fik', 'god', 'hjælp', 'ikke', ',', '.', '\n', '!', '(', ')', '2 uger', 'Det', '😊', '\uD83D'];
  const answers = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...planted)), { maxLength: 12 })
    .map((each) => each.join(' '));

  it('leaves none of what was planted, and nothing to find again', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const result = masked(answer);
        expect(planted.filter((each) => result.includes(each))).toEqual([]);
        expect(masked(result)).toBe(result);
      }),
      { numRuns: 500 },
    );
  });

  it('finds spans in order, apart and inside any text', () => {
    const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), answers, fc.stringMatching(/^[0-9 +.-]{0,40}$/));
    fc.assert(
      fc.property(any, (answer) => {
        let end = 0;
        for (const span of findPersonalData(answer, read(answer), danishText)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(answer.length);
      }),
      { numRuns: 500 },
    );
  });

  /** Pieces that make, end or repeat names, numbers and addresses in awkward ways. */
  const pieces = [
    'Zlatka', 'zlatka', 'ZLATKA', 'Zlatkas', 'Holm', 'holm', 'Per', 'per', 'Bo', 'J.', 'K', 'LM', 'af', 'el', 'hedder', 'konsulent', 'hr.',
    'mvh', 'skrev', '12:30', '@', '#', 'Torvet', '4', 'Engvej', '14', '8000', 'Aarhus', 'C', 'sagsnr', '417', 'cpr', '0102', '03', 'tlf',
    '20', '30', '40', '50', 'Netto', 'Vejle', 'og', 'var', 'Det', 'jeg', 'ikke', '.', ',', ':', '-', '[', ']', '\n', '😊', '\uD83D',
  ];
  const tangled = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', ' ', ' ')), { maxLength: 20 })
    .map((each) => each.map(([piece, gap]) => piece + gap).join(''));

  it('leaves no stretch of tokens behind that was masked elsewhere in the answer', () => {
    fc.assert(
      fc.property(fc.oneof(tangled, answers), (answer) => {
        const tokens = read(answer);
        const spans = findPersonalData(answer, tokens, danishText);
        const hidden = new Set(spans.map(({ start, end }) => answer.slice(start, end)));
        const open = tokens.filter(({ start, end }) => spans.every((span) => end <= span.start || start >= span.end));
        expect(open.filter(({ form }) => hidden.has(form))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a million characters in linear time', () => {
    const seconds = (text: string): number => {
      const tokens = read(text);
      const begin = performance.now();
      findPersonalData(text, tokens, danishText);
      return (performance.now() - begin) / 1000;
    };
    // Quadratic time would take minutes; the bound leaves room for a slow machine.
    expect(seconds('Mette Holm, 20 30 40 50. '.repeat(40_000))).toBeLessThan(15);
    for (const unit of ['Zlatka ', 'J.', 'J.K.', 'sagsnr 417 ', 'a@', 'a snabel', 'Engvej 14 ', '@a ', 'hr. ', '0 ', '0-', 'A-']) {
      expect(seconds(unit.repeat(100_000 / unit.length)), unit).toBeLessThan(5);
    }
  }, 120_000);

  it('refuses spans out of order or outside the answer', () => {
    const span = (start: number, end: number) => ({ kind: 'name', start, end }) as const;
    expect(() => maskPersonalData('abcdef', [span(2, 4), span(3, 5)])).toThrow(RangeError);
    expect(() => maskPersonalData('abcdef', [span(2, 9)])).toThrow(RangeError);
    expect(maskPersonalData('abcdef', [span(2, 4), span(4, 5)])).toBe('ab[navn][navn]f');
  });
});
