// Keys reach what can be done to the quote in focus. Without this script the page is the same, but for copying.
const own = () => document.activeElement?.closest('article.quote');

function reach(key) {
  const part = (own() ?? document.querySelector('article.quote'))?.querySelector(`[data-key="${key}"]`);
  if (!part) return;
  if (key === 'c') return part.click();
  if (part.localName === 'summary') {
    part.parentElement.open = true;
    return part.parentElement.querySelector('select, textarea')?.focus();
  }
  // The first press leads to the confirmation, which nobody but the reader ticks; then to the button.
  (part.checked ? part.form.querySelector('[name=approve]') : part).focus();
}

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('textarea, select, input:not([type=checkbox])')) return;
  const key = event.key.toLowerCase();
  if (!['a', 'r', 'e', 'c'].includes(key)) return;
  reach(key);
  event.preventDefault();
});

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => navigator.clipboard.writeText(button.dataset.copy));
}

// A second press before the answer to the first would be done to another quote.
addEventListener('submit', (event) => {
  if (document.body.dataset.sent) event.preventDefault();
  if (event.target.method === 'post') document.body.dataset.sent = 'yes';
});
addEventListener('pageshow', () => { delete document.body.dataset.sent; });

// How many citizens the ticked attributes fit together is told as they are ticked; without this script a button asks.
let asked = 0;
addEventListener('change', async ({ target }) => {
  const part = target.name === 'attribute' && target.closest('[data-joint]');
  if (!part) return;
  const mine = asked += 1;
  const ticks = [...part.querySelectorAll('[name=attribute]')];
  const address = new URL(location.href);
  address.searchParams.set('kort', part.dataset.joint);
  address.searchParams.set('vis', ticks.filter(({ checked }) => checked).map(({ value }) => value).join(','));
  const response = await fetch(address);
  const told = response.ok && new DOMParser().parseFromString(await response.text(), 'text/html').getElementById(part.id);
  if (!told || mine !== asked) return;
  for (const tick of ticks) {
    const now = told.querySelector(`[name=attribute][value="${CSS.escape(tick.value)}"]`);
    tick.disabled = now.disabled;
    tick.parentElement.querySelector('.cell').textContent = now.parentElement.querySelector('.cell').textContent;
  }
  part.querySelector('[role=status]').textContent = told.querySelector('[role=status]').textContent;
});
for (const button of document.querySelectorAll('[data-count]')) button.hidden = true;
