import { describe, expect, it } from 'vitest';
import { proposeRule } from '../../src/themes/propose-rule.js';
import { read } from '../text/read-answer.js';

const inside = ['Jeg har haft ti sagsbehandlere', 'Ny sagsbehandler igen', 'Endnu en ny sagsbehandler', 'Det tog lang tid'].map(read);
const outside = ['God hjælp', 'Det tog tid', 'Ingen ny plan', 'Fin samtale'].map(read);

describe('a proposed rule', () => {
  it('keeps the terms that stand apart, finds inflections, and says what it finds on each side', () => {
    expect(proposeRule(['sagsbehandler', 'tid', 'ny sagsbehandler'], inside, outside, read))
      .toEqual({ patterns: ['sagsbehandler', 'ny .. sagsbehandler'], inside: 0.75, outside: 0, border: [] });
  });

  it('takes the best where none stands far enough apart, and shows the answers at its border', () => {
    expect(proposeRule(['ny'], inside, [...outside.slice(0, 2), ...outside.slice(2, 3)], read))
      .toEqual({ patterns: ['ny'], inside: 0.5, outside: 1 / 3, border: [2] });
  });

  it('is empty where no term can be a pattern', () => {
    expect(proposeRule(['<x', '"', '10'], inside, outside, read)).toEqual({ patterns: [], inside: 0, outside: 0, border: [] });
    expect(proposeRule([], inside, outside, read).patterns).toEqual([]);
  });
});
