import { createHash } from 'node:crypto';
import { html } from './html.ts';

/** The one script: a button beside each secret that copies it. Without it, one click selects the secret. */
export const COPY_SCRIPT = `for (const secret of document.querySelectorAll('p.secret')) {
  const button = document.createElement('button');
  const said = document.createElement('span');
  button.type = 'button';
  button.className = 'plain';
  button.textContent = 'Copy';
  said.setAttribute('aria-live', 'polite');
  button.addEventListener('click', async () => {
    said.textContent = (await copied(secret)) ? ' Copied.' : ' The browser does not let it: select it and copy.';
  });
  secret.after(button, said);
}

async function copied(secret) {
  try {
    await navigator.clipboard.writeText(secret.textContent);
    return true;
  } catch {
    // Over plain HTTP there is no clipboard but this.
    getSelection().selectAllChildren(secret);
    return document.execCommand('copy');
  }
}
`;

/** Of all scripts the browser runs the one with this digest, and nothing that somebody puts into a page. */
export const COPY_DIGEST = `sha256-${createHash('sha256').update(COPY_SCRIPT).digest('base64')}`;

/** For pages that show secrets. */
export const WITH_COPY = html`<script src="/admin/copy.js" integrity="${COPY_DIGEST}" defer></script>`;
