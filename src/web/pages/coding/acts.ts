import { inputError } from '../../../notices/input-error.js';
import { recordCoding } from '../../../use-cases/record-coding.js';
import { undoLast } from '../../../use-cases/undo-last.js';
import type { Form } from '../../read-form.js';
import type { Site } from '../../site.js';
import type { Desk } from './desk.js';

const acts = ['add', 'remove', 'read', 'suggestion', 'save', 'settle', 'undo'] as const;

/**
 * Does what a coder asked for.
 *
 * @returns the key of the answer to show next; undefined for the first that is left
 * @throws InputError 'value-unknown' for a form that is none of the page's, and what `recordCoding` refuses
 */
export async function doAct(site: Pick<Site, 'commands' | 'clock'>, desk: Desk, form: Form): Promise<string | undefined> {
  const act = acts.find((each) => form[each] !== undefined);
  if (!act) throw inputError('value-unknown', { option: 'act', got: Object.keys(form).join(', ').slice(0, 60), expected: acts });
  const { study, coder, answer, own, selected } = desk;
  if (act === 'undo') {
    const undone = await undoLast(site, study, coder);
    if (!undone || !('answer' in undone.act)) return answer?.row.key;
    const { respondent, question } = undone.act.answer;
    return desk.order.find((each) => each.respondent === respondent && each.question === question)?.row.key;
  }
  if (!answer) throw inputError('answer-missing', { answer: '' });
  const record = (request: Parameters<typeof recordCoding>[3]) => recordCoding(site, study, coder, request);
  const of = { answer, selected, suggestionSeen: own?.suggestionSeen ?? false };
  const note = textOf(form, 'note').trim();
  // What was written is kept whatever button was pressed after it.
  if (form['note'] !== undefined && note !== (own?.note ?? '')) await record({ kind: 'note', ...of, note });
  switch (act) {
    case 'add': await record({ kind: 'theme-added', ...of, theme: textOf(form, 'add') }); break;
    case 'remove': await record({ kind: 'theme-removed', ...of, theme: textOf(form, 'remove') }); break;
    case 'suggestion': await record({ kind: 'suggestion-shown', ...of }); break;
    case 'settle': await record({ kind: 'settled', ...of, themes: [form['theme'] ?? []].flat() }); return undefined;
    case 'read':
      await record({ kind: 'read', ...of });
      // Whoever looked back goes on from there; at the front the next is the first that is left.
      return desk.next?.row.key;
  }
  return answer.row.key;
}

function textOf(form: Form, name: string): string {
  return [form[name] ?? ''].flat().join('');
}
