import { alert, escapeHtml, hidden, page } from '../login-page.ts';

interface Consent {
  csrf: string;
  client: string;
  user: string;
  scopes: readonly string[];
  redirectUri: string;
}

export const consentPage = ({ csrf, client, user, scopes, redirectUri }: Consent) =>
  page(
    `Allow ${client}?`,
    `<p>You are <strong>${escapeHtml(user)}</strong>. As far as your role allows, it asks for:</p>
<ul>${scopes.map((scope) => `<li><code>${escapeHtml(scope)}</code></li>`).join('')}</ul>
<p>It is answered at <code>${escapeHtml(new URL(redirectUri).origin === 'null' ? redirectUri : new URL(redirectUri).origin)}</code>.</p>
<form method="post">${hidden(csrf)}
<button name="action" value="allow">Allow</button><button name="action" value="deny">Deny</button>
<button name="action" value="logout">Log out</button></form>`,
  );

export const refusalPage = (message: string) => page('This does not work', alert(message));
