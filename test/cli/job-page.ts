import { sendForm } from '../web/send-form.js';

/** An event as a server sends it. */
export interface SentEvent {
  readonly event: string;
  readonly id: number | undefined;
  readonly data: { readonly text?: string; readonly percent?: number; readonly left?: string; readonly state?: string; readonly address?: string };
  /** Milliseconds since the events were asked for. */
  readonly after: number;
}

/** Starts an analysis by a page's form. @returns the address of its page */
export async function startJob(url: string, path: string, form: Record<string, string> = {}): Promise<string> {
  const response = await sendForm(new URL(path, url), form);
  if (response.status !== 303) throw new Error(`${response.status}: ${await response.text()}`);
  return new URL(response.headers.get('location')!, url).href;
}

/** The events of a job until one that `enough` accepts, or until the server ends them. */
export async function eventsOf(
  job: string, enough: (event: SentEvent) => boolean = () => false, lastId?: number,
): Promise<SentEvent[]> {
  const begun = performance.now();
  const leave = new AbortController();
  const response = await fetch(`${job}/forloeb`, { headers: lastId === undefined ? {} : { 'last-event-id': String(lastId) }, signal: leave.signal });
  if (response.status !== 200 || response.headers.get('content-type') !== 'text/event-stream; charset=utf-8') throw new Error(String(response.status));
  const found: SentEvent[] = [];
  let text = '';
  for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
    text += part;
    const blocks = text.split('\n\n');
    text = blocks.pop()!;
    for (const block of blocks) {
      const fields = new Map(block.split('\n').map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
      const event = fields.get('event');
      if (event === undefined) continue;
      const id = fields.get('id');
      found.push({ event, id: id === undefined ? undefined : Number(id), data: JSON.parse(fields.get('data')!) as SentEvent['data'], after: performance.now() - begun });
      if (enough(found.at(-1)!)) {
        leave.abort();
        return found;
      }
    }
  }
  return found;
}

/** What a page says in its main part, without tags. */
export async function wordsOf(url: string): Promise<string> {
  const html = await (await fetch(url)).text();
  return (/<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? html).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}
