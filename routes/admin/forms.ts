import { z } from 'zod';
import { ApiError, invalid } from '../../src/errors/api-error.ts';
import { type Html, html, NOTHING } from './html.ts';
import { alert, hidden } from './layout.ts';

/** One field of a form. */
export interface Input {
  name: string;
  label: string;
  type?: 'text' | 'number' | 'date' | 'datetime-local' | 'email' | 'password' | 'url' | 'textarea' | 'select' | 'file';
  value?: string | number | null | undefined;
  hint?: string | Html | undefined;
  required?: boolean | undefined;
  maxLength?: number | undefined;
  /** Of a `select`: values and what they are called. */
  options?: readonly (readonly [value: string, label: string])[];
  /** Sent along: what the field held when the page was made. */
  was?: string;
}

interface FormOf {
  csrf: string;
  button: string;
  refused?: ApiError | undefined;
  /** What was sent and refused stands in the fields again. */
  sent?: URLSearchParams;
  kind?: string;
  /** Further fields, or what no `Input` says. */
  more?: Html;
}

/** A form that is sent to the address that the page itself has. */
export const formWith = (inputs: readonly Input[], { csrf, button, refused, sent, kind = '', more }: FormOf): Html =>
  html`${alert(refused)}<form method="post"${
    inputs.some(({ type }) => type === 'file') && html` enctype="multipart/form-data"`
  }>${hidden(csrf)}
${inputs.map((input) => field({ ...input, value: heldValue(input, sent) }, refused))}
${more ?? NOTHING}<div class="actions"><button class="${kind}">${button}</button></div></form>`;

/** A password is never sent back. */
const heldValue = ({ name, type, value }: Input, sent?: URLSearchParams) =>
  type === 'password' ? '' : (sent?.get(name) ?? value);

export function field(input: Input, refused?: ApiError): Html {
  const { name, label, hint, required, was } = input;
  const isWrong = refused?.field === name;
  const described = [hint && `${name}-hint`, isWrong && `${name}-wrong`].filter(Boolean).join(' ');
  const attributes = html`id="${name}" name="${name}"${required && html` required`}${
    isWrong && html` aria-invalid="true"`
  }${described && html` aria-describedby="${described}"`}`;
  return html`<p class="field"><label for="${name}">${label}${required && ' (required)'}</label>
${control(input, attributes)}
${hint && html`<span class="hint" id="${name}-hint">${hint}</span>`}
${isWrong && html`<span class="bad" id="${name}-wrong">${refused.message}</span>`}
${was !== undefined && html`<input type="hidden" name="was.${name}" value="${was}">`}</p>
`;
}

function control({ type = 'text', value, maxLength, options = [] }: Input, attributes: Html): Html {
  const text = value ?? '';
  // The first line break after the tag is none of the text.
  if (type === 'textarea') return html`<textarea ${attributes} rows="4">\n${text}</textarea>`;
  if (type === 'select')
    return html`<select ${attributes}>${options.map(
      ([each, label]) => html`<option value="${each}"${String(text) === each && html` selected`}>${label}</option>`,
    )}</select>`;
  if (type === 'file') return html`<input ${attributes} type="file">`;
  const length = maxLength !== undefined && html` maxlength="${maxLength}"`;
  const step = type === 'datetime-local' && html` step="1"`;
  const hides = type === 'password' && html` autocomplete="new-password"`;
  return html`<input ${attributes} type="${type}" value="${text}"${length}${step}${hides}>`;
}

export const checkbox = (name: string, label: string, sent?: URLSearchParams): Html =>
  html`<p class="field"><label><input type="checkbox" name="${name}" value="1"${
    sent?.has(name) && html` checked`
  }> ${label}</label></p>
`;

export function textIn(form: URLSearchParams, name: string): string {
  const text = form.get(name)?.trim();
  if (!text) throw new ApiError('input_missing', `${name}: is required`);
  return text;
}

/** A whole number of a field; undefined where it is empty. */
export function numberIn(form: URLSearchParams, name: string): number | undefined {
  const text = form.get(name)?.trim();
  if (text && !/^\d{1,10}$/.test(text)) throw invalid(name, 'must be a whole number', text);
  return text ? Number(text) : undefined;
}

export function dayIn(form: URLSearchParams, name: string): string {
  const { data } = z.iso.date().safeParse(textIn(form, name));
  if (data === undefined) throw invalid(name, 'must be a day like 2027-01-31', textIn(form, name));
  return data;
}
