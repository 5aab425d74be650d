// Keys that work on every page. Without this script the link to the keys leads to a page with them.
const shown = document.getElementById('taster');
const movable = 'article.quote, .judged, .answers > .answer, .clusters > li, .concordance li, .concordance tbody tr, .said > li';

/** From one answer, quote or line to the next; what has not had the focus before is made able to have it. */
function move(by) {
  const all = [...document.querySelectorAll(movable)].filter((each) => each.checkVisibility());
  const at = all.findIndex((each) => each.contains(document.activeElement));
  const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
  if (!next) return false;
  if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
  next.focus();
  return true;
}

function search() {
  const field = document.querySelector('input[type=search]');
  const page = document.querySelector('.mainmenu a[href$="/soeg"]');
  (field ?? page)?.[field ? 'focus' : 'click']();
  return Boolean(field ?? page);
}

/** The browser gives the focus back to where it was when the list is closed. */
function showKeys() {
  if (shown.open) shown.close();
  else shown.showModal();
  return true;
}

const does = { '?': showKeys, j: () => move(1), k: () => move(-1), '/': search };

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('textarea, select, input:not([type=checkbox], [type=radio])')) return;
  const key = event.key.toLowerCase();
  // While the keys are shown, no key does what it does on the page.
  if (shown.open) event.stopImmediatePropagation();
  if (shown.open && key !== '?') return;
  if (does[key]?.()) event.preventDefault();
});

shown.querySelector('button').addEventListener('click', () => shown.close());
document.querySelector('[data-keys]').addEventListener('click', (event) => {
  event.preventDefault();
  showKeys();
});
