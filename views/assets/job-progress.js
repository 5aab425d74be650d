// Moves the bar of an analysis while it goes on, and goes on to its results. Without this file the page asks for itself again.
const section = document.querySelector('.job');
const step = document.getElementById('trin');
const bar = document.getElementById('andel');
const left = document.getElementById('tilbage');
const events = new EventSource(section.dataset.events);

function show({ data }) {
  const { text, percent, left: time } = JSON.parse(data);
  // Written only when it is another: a screen reader tells each change.
  if (step.textContent !== text) step.textContent = text;
  // A bar that goes backwards alarms.
  bar.value = Math.max(bar.value, percent);
  left.textContent = time;
}

events.addEventListener('stage', show);
events.addEventListener('progress', show);
events.addEventListener('end', ({ data }) => {
  events.close();
  location.replace(JSON.parse(data).address);
});
// It tries again by itself unless the analysis is not known any more: the page tells.
events.addEventListener('error', () => {
  if (events.readyState === EventSource.CLOSED) location.reload();
});
