/**
 * What is kept of a failure. The error's message is left out, for it may quote an answer; so are the choices in the
 * address.
 */
export interface LoggedFailure {
  readonly path: string;
  readonly error: string;
  /** Where in the program it happened, innermost first. */
  readonly stack: readonly string[];
}

export type Log = (failure: LoggedFailure) => void;

export function loggedFailure(path: string, error: unknown): LoggedFailure {
  if (!(error instanceof Error)) return { path, error: typeof error, stack: [] };
  // Only the lines of places: those before them are the message.
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line));
  return { path, error: error.name, stack: places.map((line) => line.trim()) };
}

/** One line of JSON a failure, on standard error. */
export const logToStandardError: Log = (failure) => {
  process.stderr.write(`${JSON.stringify(failure)}\n`);
};
