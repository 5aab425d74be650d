// Keys press what the page shows: each part that a key presses says so in data-press. Without this script the page is the same.
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const { target } = event;
  // Who writes a note, or has moved to a part by the keyboard, means that part.
  if (target.closest('textarea, select, input:not([type=checkbox])')) return;
  if (event.key === 'Enter' && target.closest('a, button, summary')) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const part = document.querySelector(`[data-press="${CSS.escape(key)}"]`);
  if (!part) return;
  event.preventDefault();
  if (part.localName === 'details') part.open = !part.open;
  else part.click();
});

// A second press before the answer to the first would be done to the next answer.
addEventListener('submit', (event) => {
  if (document.body.dataset.sent) event.preventDefault();
  document.body.dataset.sent = 'yes';
});
addEventListener('pageshow', () => { delete document.body.dataset.sent; });
