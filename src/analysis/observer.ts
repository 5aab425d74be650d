/** The world as a long computation sees it: a clock, a scale for memory, and somebody to tell how far it is. */
export interface Observer {
  /** Milliseconds from any fixed moment. */
  now(): number;
  /** Bytes that the process holds. */
  memory(): number;
  /** A stage begins; `position` counts from 1. */
  begins(stage: string, position: number, of: number): void;
}

/** What a stage cost. */
export interface StageTiming {
  readonly stage: string;
  readonly seconds: number;
  /** Megabytes (10^6 bytes) that the process held when the stage ended. */
  readonly memory: number;
}

/** What a stage made, in short: runs with the same digest in a stage made the same in it. */
export interface StageDigest {
  readonly stage: string;
  readonly digest: string;
}

/** Hexadecimal SHA-256 of a text or of bytes. */
export type Digest = (content: string | Uint8Array) => string;

/** A result, and how long it took where it was made. */
export interface Timed<T> {
  readonly result: T;
  readonly seconds: number;
}

/** Runs stages one after another, and keeps what each cost and the digest of what it made. */
export interface StageRunner {
  /** @param trace what of the result the digest covers, by default all of it (as JSON) */
  run<T>(stage: string, work: () => T, trace?: (result: T) => unknown): T;
  /**
   * A stage whose work is done meanwhile, perhaps elsewhere: it has its place among the others at once, and is over when its
   * work is found and finished.
   */
  beside<Found, T>(stage: string, found: Promise<Timed<Found>>, finish: (found: Found) => T): Promise<T>;
  readonly timings: readonly StageTiming[];
  readonly digests: readonly StageDigest[];
}

export function stageRunner(observer: Observer, digest: Digest, count: number): StageRunner {
  const timings: StageTiming[] = [];
  const digests: StageDigest[] = [];
  /** The next place among the stages; what it returns puts there what the stage cost and made. */
  const begin = (stage: string): ((start: number, seconds: number, traced: unknown) => void) => {
    const position = timings.push({ stage, seconds: 0, memory: 0 }) - 1;
    digests.push({ stage, digest: '' });
    observer.begins(stage, position + 1, count);
    return (start, seconds, traced) => {
      digests[position] = { stage, digest: digest(JSON.stringify(traced) ?? '') };
      timings[position] = { stage, seconds: seconds + (observer.now() - start) / 1000, memory: observer.memory() / 1e6 };
    };
  };
  return {
    timings,
    digests,
    run(stage, work, trace = (result) => result) {
      const end = begin(stage);
      const start = observer.now();
      const result = work();
      end(start, 0, trace(result));
      return result;
    },
    async beside(stage, found, finish) {
      const end = begin(stage);
      const { result, seconds } = await found;
      const start = observer.now();
      const finished = finish(result);
      end(start, seconds, finished);
      return finished;
    },
  };
}
