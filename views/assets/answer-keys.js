// F presses the button of the one that has the focus. Without this script the page is the same.
const answers = [...document.querySelectorAll('.judged[id]')];
const current = () => answers.findIndex((each) => each.contains(document.activeElement));

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (event.target.closest('textarea, select, input')) return;
  const at = current();
  const key = event.key.toLowerCase();
  if (key !== 'f' || at < 0) return;
  answers[at].querySelector('button').click();
  event.preventDefault();
});

// Whoever judged an answer goes on from there.
document.getElementById(location.hash.slice(1))?.closest('.judged')?.focus();
