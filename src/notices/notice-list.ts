import { notice, type Notice, type NoticeCode, type NoticeParameters, type Severity } from './notice.js';
import { shownCell } from './shown-cell.js';

/** Notices in the order they came up; of one code in one column of one file only the first `limit` are kept, the
 * others are counted in a closing 'more-of-the-same'. What stood in a row's cell is kept as `shownCell` has it. */
export interface NoticeList {
  add<C extends NoticeCode>(severity: Severity, code: C, parameters: NoticeParameters[C]): void;
  all(): Notice[];
  has(severity: Severity): boolean;
}

/** @param limit how many of a kind are kept, 1 or more (default 10) */
export function noticeList(limit = 10): NoticeList {
  const kept: Notice[] = [];
  const kinds = new Map<string, { of: NoticeCode; file: string; column: string; count: number; severity: Severity }>();
  return {
    add(severity, code, parameters) {
      const { file = '', column = '' } = parameters as { file?: string; column?: string };
      const key = JSON.stringify([code, file, column]);
      const kind = kinds.get(key) ?? { of: code, file, column, count: 0, severity };
      kind.count += 1;
      kinds.set(key, kind);
      if (kind.count <= limit) kept.push(notice(severity, code, withShownCell(parameters)));
    },
    all() {
      const more = [...kinds.values()]
        .filter((kind) => kind.count > limit)
        .map(({ of, file, column, count, severity }) =>
          notice(severity, 'more-of-the-same', { of, file, column, count: count - limit }));
      return [...kept, ...more];
    },
    has: (severity) => [...kinds.values()].some((kind) => kind.severity === severity),
  };
}

function withShownCell<Parameters extends object>(parameters: Parameters): Parameters {
  return 'row' in parameters && 'got' in parameters && typeof parameters.got === 'string'
    ? { ...parameters, got: shownCell(parameters.got) }
    : parameters;
}
