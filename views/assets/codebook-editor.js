// Shows what the rules of a theme find while they are written. Without this file the button that counts does the same.
const form = document.querySelector('form[data-counts]');
const told = document.getElementById('tal-sagt');
const pause = 200;
let timer;
let asked = new AbortController();

async function count() {
  asked.abort();
  asked = new AbortController();
  try {
    const body = new URLSearchParams(new FormData(form));
    const response = await fetch(form.dataset.counts, { method: 'POST', body, signal: asked.signal });
    if (!response.ok) throw new Error(String(response.status));
    const parts = new DOMParser().parseFromString(await response.text(), 'text/html');
    for (const part of parts.querySelectorAll('.counted')) place(part);
    told.textContent = parts.querySelector('#tal-tema p')?.textContent ?? '';
    form.removeAttribute('aria-busy');
  } catch (error) {
    // A newer question is under way; after anything else the numbers on the screen are of what was written before.
    if (error.name !== 'AbortError') form.setAttribute('aria-busy', 'true');
  }
}

/** Rules without patterns are not counted, so the answer's numbers are those of the rules that have any. */
function place(part) {
  const [, subtheme, number] = /^tal-(\d+-)?(\d+)$/.exec(part.id) ?? [];
  if (number === undefined) return replace(document.getElementById(part.id), part);
  const prefix = subtheme === undefined ? '' : `sub.${Number.parseInt(subtheme, 10)}.`;
  const written = writtenRules(prefix);
  replace(document.getElementById(`tal-${subtheme ?? ''}${written[Number(number)]}`), part);
}

function writtenRules(prefix) {
  const found = [];
  for (let i = 0; form.elements[`${prefix}rule.${i}.any`]; i++) {
    const [any, unless] = ['any', 'unless'].map((name) => form.elements[`${prefix}rule.${i}.${name}`].value.trim());
    if (any !== '' || unless !== '') found.push(i);
  }
  return found;
}

/** What is unfolded stays so. */
function replace(old, part) {
  if (!old) return;
  const open = [...old.querySelectorAll('details')].map((each) => each.open);
  part.querySelectorAll('details').forEach((each, i) => { each.open = open[i] ?? false; });
  old.replaceChildren(...part.childNodes);
}

form.addEventListener('input', (event) => {
  if (!event.target.name?.includes('rule.')) return;
  clearTimeout(timer);
  timer = setTimeout(count, pause);
});
