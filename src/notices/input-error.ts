import { notice, type Notice, type NoticeCode, type NoticeParameters } from './notice.js';

/**
 * The input makes it impossible to go on: the user's to mend, not a bug. The command line ends with 2, the web
 * answers 400, and both show the notices. Its message holds codes only, so a log that prints it prints no data.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly notices: readonly Notice[];

  constructor(notices: readonly Notice[]) {
    super(notices.map((each) => each.code).join(', '));
    this.notices = notices;
  }
}

/** An InputError of a single notice. */
export function inputError<C extends NoticeCode>(code: C, parameters: NoticeParameters[C]): InputError {
  return new InputError([notice('error', code, parameters)]);
}
