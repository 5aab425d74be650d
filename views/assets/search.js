// Shows what a search finds while it is written. Without this file the form does the same by its button.
const form = document.querySelector('form[data-lines]');
const found = document.getElementById('fundet');
const told = document.getElementById('antal');
const pause = 120;
let timer;
let asked = new AbortController();

/** The choices of the form; those that change nothing are left out, as in the program's own addresses. */
function choices() {
  const chosen = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const usual = name === 'q' ? '' : name === 'mode' ? 'together' : 'all';
    const text = name === 'q' ? value.trim() : value;
    // A filter may let several levels of a variable through.
    if (text !== usual) chosen.append(name, text);
  }
  return chosen.size === 0 ? '' : `?${chosen}`;
}

/** The filter bar keeps the search as it stands: its form and its links were made before it was written. */
function keepInBar() {
  const chosen = new URLSearchParams(choices());
  const bar = document.querySelector('form[data-filter]');
  for (const name of ['cluster', 'question', 'theme', 'mode', 'q']) {
    bar?.querySelector(`input[type="hidden"][name="${name}"]`)?.remove();
    if (bar && chosen.has(name)) bar.prepend(Object.assign(document.createElement('input'), { type: 'hidden', name, value: chosen.get(name) }));
  }
  for (const link of document.querySelectorAll('.filter-bar a')) {
    const own = new URL(link.href).searchParams;
    for (const name of ['cluster', 'question', 'theme', 'mode', 'q']) {
      own.delete(name);
      if (chosen.has(name)) own.set(name, chosen.get(name));
    }
    link.setAttribute('href', `?${own}`);
  }
}

async function show() {
  asked.abort();
  asked = new AbortController();
  const query = choices();
  found.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(form.dataset.lines + query, { signal: asked.signal });
    if (!response.ok) throw new Error(String(response.status));
    found.innerHTML = await response.text();
    told.textContent = found.querySelector('[data-count]')?.textContent ?? '';
    history.replaceState(null, '', location.pathname + query);
    keepInBar();
    found.removeAttribute('aria-busy');
  } catch (error) {
    // A newer question is under way; anything else is told by the page that the form leads to.
    if (error.name !== 'AbortError') form.submit();
  }
}

form.elements.q.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(show, pause);
});
// A choice is a step that the browser's button goes back from.
form.addEventListener('change', (event) => {
  if (event.target !== form.elements.q) location.assign(location.pathname + choices());
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  location.assign(location.pathname + choices());
});
