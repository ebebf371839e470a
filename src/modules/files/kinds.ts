import { fileTypeFromFile } from 'file-type';
import type { Upload } from '../../core/uploads.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';

/**
 * What may be kept: documents, pictures, sound, films, archives and settings. No programs, and nothing that a browser
 * would run.
 */
const ALLOWED = new Set(
  `jpg jpeg gif png webp bmp tif tiff heic pdf txt md log csv tsv rtf doc docx odt xls xlsx ods ppt pptx odp vsdx drawio msg eml json xml yaml yml
  ics vcf zip tar gz 7z wav mp3 ogg mp4 mov webm mkv cfg conf ini ovpn rdp pfx p12 pem crt cer csr key unf`.split(
    /\s+/,
  ),
);

/** What the content may show itself as besides: what old Office files, archives and certificates are made of. */
const CONTAINERS = new Set(['cfb', 'xml', 'zip', 'gz', 'm4a', 'oga', 'ogv', 'opus', 'avi', 'bz2', 'xz', 'rar']);

const LONGEST_NAME = 200;
const LONGEST_EXTENSION = 10;

export interface Kind {
  /** The name alone, whatever path came with it. */
  name: string;
  extension: string;
  /** By the content; what only claims to be something is bytes. */
  type: string;
}

/** What an upload is. Refuses kinds that are not kept, by name and by content. */
export async function kindOf(upload: Upload): Promise<Kind> {
  if (upload.size === 0) throw new ApiError('input_missing', 'file: is required and must not be empty');
  const name = nameOf(upload.name);
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (!ALLOWED.has(extension) || extension.length > LONGEST_EXTENSION)
    throw invalid('file', 'must have a name that ends with a kind that is kept, like .pdf, .png or .docx', name);
  const found = await fileTypeFromFile(upload.path);
  if (found && !ALLOWED.has(found.ext) && !CONTAINERS.has(found.ext))
    throw invalid('file', `must be of a kind that is kept: its content is ${found.mime}`);
  return { name, extension, type: found?.mime ?? 'application/octet-stream' };
}

/** The last part of a path, of either kind, in characters that a name may have. */
function nameOf(sent: string): string {
  const last = sent.split(/[/\\]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a name must not have.
  const clean = last.replace(/[\u0000-\u001f\u007f"<>|:*?]/g, '').trim();
  return [...clean].slice(-LONGEST_NAME).join('');
}
