import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/survey/day-number.js';
import { dayText } from '../../src/survey/day-text.js';
import { minutesPerDay, momentOf } from '../../src/survey/moment.js';

describe('a moment', () => {
  it('counts minutes as they are written, whatever the form', () => {
    const day = dayNumber('2023-08-21')! * minutesPerDay;
    expect(momentOf('2023-08-21')).toBe(day);
    for (const text of ['2023-08-21T09:30', '2023-08-21 09:30', ' 2023-08-21T09:30:00Z ', '2023-08-21T09:30+02:00']) {
      expect(momentOf(text)).toBe(day + 9 * 60 + 30);
    }
    expect(momentOf('2023-08-21T09:30:45')).toBe(day + 9 * 60 + 30.75);
  });

  it('is none where there is no such day or time', () => {
    for (const text of ['', '21-08-2023', '2023-02-29', '2023-08-21T24:00', '2023-08-21T09:60', '2023-08-21T09:30:60',
      '2023-08-21T9:30', '2023-08-21 x', '2023-08-2109:30']) {
      expect(momentOf(text), text).toBeUndefined();
    }
  });
});

describe('a day as a date', () => {
  it('is the day number backwards', () => {
    // From 0001-01-01 to 9999-12-31.
    fc.assert(fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
      expect(dayNumber(dayText(day))).toBe(day);
    }));
    expect([dayText(0), dayText(-1), dayText(19_782)]).toEqual(['1970-01-01', '1969-12-31', '2024-02-29']);
  });
});
