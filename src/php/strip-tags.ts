type State = 'text' | 'tag' | 'code' | 'declaration' | 'comment';

/**
 * Where the reader stands: `at` is the character in hand, `quote` the quotation mark that is open, `depth` the `<` open
 * inside a tag.
 */
interface Reader {
  readonly text: string;
  at: number;
  quote: string;
  depth: number;
  parentheses: number;
  /**
   * The last character that counted inside `<? … ?>`: a parenthesis, or the quotation mark of a text not yet closed.
   */
  lastInCode: string;
}

const isFollowedBySpace = ({ text, at }: Reader) => at + 1 < text.length && ' \t\n\v\f\r'.includes(text.charAt(at + 1));

const comesAfter = ({ text, at }: Reader, word: string) =>
  text.slice(Math.max(0, at - word.length), at).toLowerCase() === word;

function toggleQuote(reader: Reader, mark: string): void {
  if (!reader.quote) reader.quote = mark;
  else if (reader.quote === mark) reader.quote = '';
}

/**
 * Whether the `>` in hand ends the tag: one inside quotation marks does not, nor one that belongs to a `<` inside the
 * tag.
 */
function closes(reader: Reader): boolean {
  if (reader.depth > 0) {
    reader.depth--;
    return false;
  }
  return !reader.quote;
}

/** Each state looks at one character and says which state the next one is read in. */
const STATES: Record<State, (reader: Reader, char: string) => State> = {
  text(reader, char) {
    if (char === '<' && !isFollowedBySpace(reader)) return 'tag';
    if (char === '>' && reader.depth > 0) reader.depth--;
    return 'text';
  },

  tag(reader, char) {
    if (char === '<' && !reader.quote && !isFollowedBySpace(reader)) reader.depth++;
    if (char === '"' || char === "'") toggleQuote(reader, char);
    if (char === '!' && comesAfter(reader, '<')) return 'declaration';
    if (char === '?' && comesAfter(reader, '<')) {
      reader.parentheses = 0;
      reader.lastInCode = '';
      return 'code';
    }
    return char === '>' && closes(reader) ? 'text' : 'tag';
  },

  code(reader, char) {
    const inText = reader.lastInCode === '"' || reader.lastInCode === "'";
    if ((char === '(' || char === ')') && !inText) {
      reader.lastInCode = char;
      reader.parentheses += char === '(' ? 1 : -1;
    }
    if ((char === '"' || char === "'") && !comesAfter(reader, '\\')) {
      reader.lastInCode = reader.lastInCode === char ? '' : char;
      toggleQuote(reader, char);
    }
    // `<?xml … ?>` is markup, not code.
    if ((char === 'l' || char === 'L') && comesAfter(reader, '<?xm')) return 'tag';
    const ends =
      char === '>' &&
      closes(reader) &&
      reader.parentheses === 0 &&
      reader.lastInCode !== '"' &&
      comesAfter(reader, '?');
    return ends ? 'text' : 'code';
  },

  declaration(reader, char) {
    if ((char === '"' || char === "'") && !comesAfter(reader, '\\')) toggleQuote(reader, char);
    if (char === '-' && comesAfter(reader, '!-')) return 'comment';
    if ((char === 'e' || char === 'E') && comesAfter(reader, '<!doctyp')) return 'tag';
    return char === '>' && closes(reader) ? 'text' : 'declaration';
  },

  comment(reader, char) {
    return char === '>' && !reader.quote && comesAfter(reader, '--') ? 'text' : 'comment';
  },
};

/**
 * What PHP's `strip_tags` leaves of a text: tags, comments and `<? … ?>` are cut out, and NUL characters with them. A
 * `<` with a blank after it is text (`a < b` stays, `x<y` becomes `x`), and a tag that is never closed takes the rest
 * along. One pass, linear in time.
 */
export function stripTags(text: string): string {
  if (!text.includes('<') && !text.includes('\0')) return text;
  const reader: Reader = { text, at: 0, quote: '', depth: 0, parentheses: 0, lastInCode: '' };
  let state: State = 'text';
  let kept = '';
  let keptUpTo = 0;
  for (; reader.at < text.length; reader.at++) {
    const char = text.charAt(reader.at);
    const depth = reader.depth;
    const next: State = char === '\0' ? state : STATES[state](reader, char);
    const isKept = state === 'text' && next === 'text' && char !== '\0' && reader.depth === depth;
    if (!isKept) {
      kept += text.slice(keptUpTo, reader.at);
      keptUpTo = reader.at + 1;
    }
    state = next;
  }
  return kept + text.slice(keptUpTo);
}
