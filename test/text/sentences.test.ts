import { describe, expect, it } from 'vitest';
import { sentencesOf } from './read-answer.js';

describe('sentences', () => {
  it('end after a mark, with or without a capital or a space', () => {
    expect(sentencesOf('Godt. Men dyrt! hvorfor? fordi. nå')).toEqual([
      'Godt .', 'Men dyrt !', 'hvorfor ?', 'fordi .', 'nå',
    ]);
    expect(sentencesOf('godt. men dyrt')).toEqual(['godt .', 'men dyrt']);
    expect(sentencesOf('godt.men dyrt')).toEqual(['godt .', 'men dyrt']);
    expect(sentencesOf('hvad?! nej')).toEqual(['hvad ?!', 'nej']);
  });

  it('go on after an ellipsis before a small letter', () => {
    expect(sentencesOf('vi ventede... og ventede… Så kom brevet')).toEqual(['vi ventede ... og ventede …', 'Så kom brevet']);
  });

  it('go on with a small letter after a quotation, and where the writer else begins with capitals', () => {
    expect(sentencesOf('”Hvad nu?” spurgte hun mig. så gik jeg')).toEqual(['” Hvad nu ? ” spurgte hun mig .', 'så gik jeg']);
    expect(sentencesOf('Godt. Fint! Nå. Ja. Jeg tog til møde hos sagsb. som var sød.')).toHaveLength(5);
    expect(sentencesOf('Godt. Fint! Nå. det gik.så gik jeg')).toHaveLength(5);
  });

  it('begin at a capital that only the beginning explains, where the mark was forgotten', () => {
    expect(sentencesOf('en god sagsbehandler Hun lytter til mig Men det tog lang tid')).toEqual([
      'en god sagsbehandler', 'Hun lytter til mig', 'Men det tog lang tid',
    ]);
    expect(sentencesOf('vi talte med Mette Men hun var ny')).toEqual(['vi talte med Mette', 'Men hun var ny']);
    expect(sentencesOf('GODE RÅD Lyt til borgeren')).toEqual(['GODE RÅD', 'Lyt til borgeren']);
    expect(sentencesOf('GODE RÅD I bør lytte')).toEqual(['GODE RÅD', 'I bør lytte']);
    expect(sentencesOf('hos De Unge, og Jeg synes at Jobcentret kan mere')).toHaveLength(1);
    expect(sentencesOf('FOA Esbjerg hjalp')).toHaveLength(1);
  });

  it('begin at a word that is no noun or has its verb behind it, where what stands before can be no part of it', () => {
    expect(sentencesOf('et netværk af skoler Usikkerheden om økonomien gør det svært')).toHaveLength(2);
    expect(sentencesOf('tørrede skoene med sin klud Partierne foreslår noget andet')).toHaveLength(2);
    expect(sentencesOf('jeg fik en ny plads Pludselig var det godt')).toHaveLength(2);
    expect(sentencesOf('en god Sagsbehandler som hjalp min Mand meget')).toHaveLength(1);
    expect(sentencesOf('under overskriften Kystland byder hun på sange')).toHaveLength(1);
    expect(sentencesOf('den plan Jobcentret lavede')).toHaveLength(1);
  });

  it('begin behind a name when a clause with its verb follows, but not inside a longer name', () => {
    expect(sentencesOf('flere sygehuse til Østeuropa Det kræver tid')).toHaveLength(2);
    expect(sentencesOf('jeg var i Brøndby På det tidspunkt var alt godt')).toHaveLength(2);
    expect(sentencesOf('jeg læser De Grå Sider')).toHaveLength(1);
    expect(sentencesOf('minister Hun Sen talte')).toHaveLength(1);
  });

  it('begin behind a preposition that has lost its word, and behind a subject that follows its verb', () => {
    expect(sentencesOf('hun var god at tale med Jeg fik ro')).toEqual(['hun var god at tale med', 'Jeg fik ro']);
    expect(sentencesOf('det ved vi godt sagde han Jeg tror ham')).toHaveLength(2);
    expect(sentencesOf('fra Jeg startede til Jeg sluttede')).toHaveLength(1);
  });

  it('begin at the preposition I only between two clauses that have each their verb', () => {
    expect(sentencesOf('det gik skidt hele året I dag er det bedre')).toEqual(['det gik skidt hele året', 'I dag er det bedre']);
    expect(sentencesOf('de ansatte I kommunen er søde')).toHaveLength(1);
    expect(sentencesOf('hvad gør I ved det')).toHaveLength(1);
  });

  it('begin at both ends of a heading in capitals and at speech, but not at a stressed word or a title', () => {
    expect(sentencesOf('kun vanlige biler DET NYTTER Citat slut')).toEqual(['kun vanlige biler', 'DET NYTTER', 'Citat slut']);
    expect(sentencesOf('NOGET NYT ”Det var godt”')).toEqual(['NOGET NYT', '” Det var godt ”']);
    expect(sentencesOf('de hørte ALDRIG på mig')).toHaveLength(1);
    expect(sentencesOf('han rejste hjem "Vi kommer igen i morgen')).toHaveLength(2);
    expect(sentencesOf('under overskriften "Mit drømmeliv"')).toHaveLength(1);
  });

  it('begin with a small letter behind a full stop that can be no abbreviation’s, whatever the writer else does', () => {
    expect(sentencesOf('Godt. Fint! Nå. Ja. Der var møder. så gik jeg')).toHaveLength(6);
  });

  it('end at line breaks', () => {
    expect(sentencesOf('søde\ndygtige\r\n\r\nhurtige')).toEqual(['søde', 'dygtige', 'hurtige']);
  });

  it('take closing quotes, brackets and emoji that follow directly', () => {
    expect(sentencesOf('(Det var godt.) ”Ja.” Fint!😊 slut')).toEqual([
      '( Det var godt . )', '” Ja . ”', 'Fint ! 😊', 'slut',
    ]);
  });

  it('go on after abbreviations, ordinals, numbers and initials', () => {
    expect(sentencesOf('Mødet d. 3. maj kl. 9.30 hos f.eks. hr. J. Hansen')).toHaveLength(1);
    expect(sentencesOf('Jeg ventede ca. 3,5 mdr. uden svar')).toHaveLength(1);
    expect(sentencesOf('Hver 4. uge')).toHaveLength(1);
  });

  it('begin after an abbreviation like osv. when a capital follows', () => {
    expect(sentencesOf('breve, møder osv. Det var meget')).toEqual(['breve , møder osv.', 'Det var meget']);
    expect(sentencesOf('breve osv. til ingen nytte')).toHaveLength(1);
  });

  it('do not part a leading number from its point', () => {
    expect(sentencesOf('1. Mødet var godt\n2. Brevet kom')).toEqual(['1 . Mødet var godt', '2 . Brevet kom']);
  });

  it('end after a number that stands last', () => {
    expect(sentencesOf('Det var i 2021. Så gik det godt')).toEqual(['Det var i 2021 .', 'Så gik det godt']);
  });
});
