import { Presets, SingleBar } from 'cli-progress';
import type { Observer } from '../use-cases/ports.js';
import { stageName } from '../wording/stage-words.js';
import type { Terminal } from './terminal.js';

/** A bar that moves from stage to stage while somebody watches; nothing in a pipe. */
export function stageProgress(terminal: Terminal): { begins: Observer['begins']; done(): void } {
  if (!terminal.watched) return { begins: () => undefined, done: () => undefined };
  const bar = barNaming('stage');
  let started = false;
  return {
    begins(stage, position, of) {
      const payload = { stage: stageName(stage, terminal.language) };
      if (started) bar.update(position, payload);
      else bar.start(of, position, payload);
      started = true;
      // Stages hold the thread, so that the bar's own timer would draw too late.
      (bar as unknown as { render(): void }).render();
    },
    done: () => bar.stop(),
  };
}

/** A bar over things that are made one after the other, the name of the current one beside it. */
export function countedProgress(terminal: Terminal, count: number): { at(position: number, name: string): void; done(): void } {
  if (!terminal.watched || count < 2) return { at: () => undefined, done: () => undefined };
  const bar = barNaming('name');
  bar.start(count, 0, { name: '' });
  return {
    at(position, name) {
      bar.update(position, { name });
      (bar as unknown as { render(): void }).render();
    },
    done: () => bar.stop(),
  };
}

/** @param what is at work: the part of the bar's payload that stands beside it */
function barNaming(what: string): SingleBar {
  const format = `{bar} {value}/{total} {${what}}`;
  return new SingleBar({ format, clearOnComplete: true, hideCursor: true, noTTYOutput: false }, Presets.shades_grey);
}
