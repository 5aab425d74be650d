// Files may be dropped anywhere on the form. Without this file they are dropped on, or chosen by, its field.
const form = document.querySelector('form[data-drop]');
const field = form?.querySelector('input[type=file]');

const holdsFiles = (event) => event.dataTransfer?.types.includes('Files');

for (const name of ['dragenter', 'dragover']) {
  form?.addEventListener(name, (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    form.classList.add('over');
  });
}
form?.addEventListener('dragleave', (event) => {
  if (!form.contains(event.relatedTarget)) form.classList.remove('over');
});
form?.addEventListener('drop', (event) => {
  if (!holdsFiles(event)) return;
  event.preventDefault();
  form.classList.remove('over');
  field.files = event.dataTransfer.files;
  field.focus();
});
