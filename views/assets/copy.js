// Copies a figure's table, with its finding, whom it is about and its reference: as a table for documents and spreadsheets, and as
// text. Without this file the table unfolds and can be marked by hand.
const said = (figure, part) => figure.querySelector(part)?.textContent.trim().replace(/\s+/g, ' ') ?? '';
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function contentOf(figure) {
  const rows = [...figure.querySelector('table').rows].map(({ cells }) => [...cells].map(({ textContent }) => textContent.trim().replace(/\s+/g, ' ')));
  // A table that is no figure has its caption, and says beside it what is to go with it.
  const title = said(figure, '.finding') || said(figure, 'caption');
  const notes = [figure.dataset.note ?? said(figure, '.note'), said(figure, '.reference')];
  const below = notes.filter((note) => note !== '');
  const [head, ...body] = rows.map((row, i) => `<tr>${row.map((cell) => (i === 0 ? `<th>${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`)).join('')}</tr>`);
  return {
    text: [title, '', ...rows.map((row) => row.join('\t')), '', ...below].join('\n'),
    html: `<p><strong>${escaped(title)}</strong></p><table><thead>${head}</thead><tbody>${body.join('')}</tbody></table>${below.map((note) => `<p>${escaped(note)}</p>`).join('')}`,
  };
}

for (const button of document.querySelectorAll('[data-copy-figure]')) {
  button.hidden = false;
  const told = button.parentElement.querySelector('[role=status]');
  button.addEventListener('click', async () => {
    const { text, html } = contentOf(button.closest('figure, [data-copied]'));
    const parts = { 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) };
    try {
      await navigator.clipboard.write([new ClipboardItem(parts)]);
      told.textContent = button.dataset.done;
    } catch {
      told.textContent = button.dataset.failed;
    }
  });
}
