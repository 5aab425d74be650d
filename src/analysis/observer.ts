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

/** Runs stages one after another, and keeps what each cost and the digest of what it made. */
export interface StageRunner {
  /** @param trace what of the result the digest covers, by default all of it (as JSON) */
  run<T>(stage: string, work: () => T, trace?: (result: T) => unknown): T;
  readonly timings: readonly StageTiming[];
  readonly digests: readonly StageDigest[];
}

export function stageRunner(observer: Observer, digest: Digest, count: number): StageRunner {
  const timings: StageTiming[] = [];
  const digests: StageDigest[] = [];
  return {
    timings,
    digests,
    run(stage, work, trace = (result) => result) {
      observer.begins(stage, timings.length + 1, count);
      const start = observer.now();
      const result = work();
      digests.push({ stage, digest: digest(JSON.stringify(trace(result)) ?? '') });
      timings.push({ stage, seconds: (observer.now() - start) / 1000, memory: observer.memory() / 1e6 });
      return result;
    },
  };
}
