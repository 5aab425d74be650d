import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../src/survey/day-number.js';

test('counts days as the calendar does', () => {
  fc.assert(fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
    expect(dayNumber(date.toISOString())).toBe(Math.floor(date.getTime() / 86_400_000));
  }));
});

test.each(['2023-02-29', '2023-13-01', '2023-00-10', '1.2.2023', '', '2023-1-1'])('%j is no day', (text) => {
  expect(dayNumber(text)).toBeUndefined();
});
