import { hash } from 'node:crypto';

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:26rem;margin:3rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
label{display:block;margin-top:1rem}input{width:100%;box-sizing:border-box;font:inherit;padding:.5rem;border:1px solid #555}
button{font:inherit;padding:.5rem 1rem;margin:1.5rem .5rem 0 0}[role=alert]{color:#a40000}code{overflow-wrap:anywhere}`;
const STYLE_HASH = hash('sha256', STYLE, 'base64');

/**
 * Nothing but this style and these forms. A browser also checks where a form's answer sends it, so that origin is
 * named.
 */
export const contentSecurityPolicy = (redirectUri: string): string => {
  const url = redirectUri ? new URL(redirectUri) : undefined;
  const target = !url ? '' : url.origin === 'null' ? ` ${url.protocol}` : ` ${url.origin}`;
  return `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'${target}; base-uri 'none'; frame-ancestors 'none'`;
};

export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

export const page = (title: string, body: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
${body}
</main></body>
</html>
`;

export const hidden = (csrf: string) => `<input type="hidden" name="csrf" value="${escapeHtml(csrf)}">`;
export const alert = (message: string) => (message ? `<p role="alert">${escapeHtml(message)}</p>` : '');

/** Its form is sent to the address that the page itself has. */
export const loginPage = ({ csrf, message, client }: { csrf: string; message: string; client: string }) =>
  page(
    'Log in',
    `<p>to go on to <strong>${escapeHtml(client)}</strong></p>
${alert(message)}
<form method="post">${hidden(csrf)}
<label>E-mail address <input name="email" type="email" autocomplete="username" required autofocus></label>
<label>Password <input name="password" type="password" autocomplete="current-password" required></label>
<label>One-time code, if you have one <input name="code" inputmode="numeric" autocomplete="one-time-code"></label>
<button name="action" value="login">Log in</button></form>`,
  );
