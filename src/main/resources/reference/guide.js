// Puts the address of this hub into the requests, and beside each block a button that copies it.
const written = 'http://localhost:8080';

const outcome = document.createElement('p');
outcome.className = 'unseen';
outcome.setAttribute('role', 'status');
document.body.append(outcome);

/** Without a secure connection browsers keep scripts off the clipboard; what is selected can be copied by hand. */
async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return 'Copied';
  } catch {
    getSelection().selectAllChildren(code);
    return 'Selected';
  }
}

function copyButton(code) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    button.textContent = outcome.textContent = await copy(code);
    setTimeout(() => {
      button.textContent = 'Copy';
      outcome.textContent = '';
    }, 2000);
  });
  return button;
}

for (const code of document.querySelectorAll('pre > code')) {
  code.textContent = code.textContent.replaceAll(written, location.origin);
  const block = document.createElement('div');
  block.className = 'copyable';
  code.parentElement.replaceWith(block);
  block.append(code.parentElement, copyButton(code));
}
