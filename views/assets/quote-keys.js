// Keys move between the quotes and reach what can be done to the one in focus. Without this script the page is the same, but for copying.
const quotes = Array.from(document.querySelectorAll('article.quote'));
const own = () => document.activeElement?.closest('article.quote');

function move(by) {
  const at = quotes.indexOf(own());
  quotes[Math.min(quotes.length - 1, Math.max(0, at < 0 ? 0 : at + by))]?.focus();
}

function reach(key) {
  const part = (own() ?? quotes[0])?.querySelector(`[data-key="${key}"]`);
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
  if (key === 'j' || key === 'k') move(key === 'j' ? 1 : -1);
  else if (['a', 'r', 'e', 'c'].includes(key)) reach(key);
  else if (key === '?') document.querySelector('details.keys').open = !document.querySelector('details.keys').open;
  else return;
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
