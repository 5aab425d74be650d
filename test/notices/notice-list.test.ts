import { expect, test } from 'vitest';
import { noticeList } from '../../src/notices/notice-list.js';

const place = { file: 'a.csv', row: 2, column: 'age' };
const shown = (got: string): unknown => {
  const notices = noticeList();
  notices.add('warning', 'date-invalid', { ...place, got });
  return (notices.all()[0]!.parameters as { got: string }).got;
};

test.each(['kvnide', '190', '2023-02-30', '2023-07-28T15:49', 'meget tilfreds', ''])('a short word, number or time is shown as it stands: %j', (got) => {
  expect(shown(got)).toBe(got);
});

test.each(['Min sagsbehandler var god', '010190-1234', '20 30 40 50', 'a@b.dk', 'x'.repeat(21)])(
  'of what may be an answer or a person only the length is shown: %j',
  (got) => expect(shown(got)).toBe(`… (${got.length})`),
);
