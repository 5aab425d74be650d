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
