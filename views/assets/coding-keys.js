// Keys press what the page shows: each part that a key presses says so in data-press. Without this script the page is the same.
const definitions = [...document.querySelectorAll('.definition')];

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const { target } = event;
  // Who writes a note, or has moved to a part by the keyboard, means that part.
  if (target.closest('textarea, select, input:not([type=checkbox])')) return;
  if (event.key === 'Enter' && target.closest('a, button, summary')) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (key === 'd') {
    const open = definitions.some((each) => !each.open);
    for (const each of definitions) each.open = open;
    return;
  }
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

// Each act loads the page anew: what was unfolded, what had the focus and how far down one was come back as they were.
const kept = 'coding';
addEventListener('pagehide', () => {
  const { activeElement } = document;
  sessionStorage.setItem(kept, JSON.stringify({
    page: location.pathname, answer: document.querySelector('[name=svar]')?.value, y: scrollY,
    open: definitions.map((each) => each.open), focus: activeElement?.closest('.theme-keys button')?.value,
  }));
});
const before = JSON.parse(sessionStorage.getItem(kept) ?? '{}');
if (before.page === location.pathname) {
  definitions.forEach((each, i) => { each.open = before.open[i] ?? false; });
  if (before.answer === document.querySelector('[name=svar]')?.value) {
    scrollTo(0, before.y);
    if (before.focus) document.querySelector(`.theme-keys button[value="${CSS.escape(before.focus)}"]`)?.focus({ preventScroll: true });
  }
}
