import type { Context } from '../../core/context.ts';
import type { Uploads } from '../../core/uploads.ts';
import { ApiError } from '../../errors/api-error.ts';

/** Refuses where the door has no place for files. */
export function uploadsOf({ uploads }: Context): Uploads {
  if (!uploads) throw new ApiError('input_invalid', 'Files are not to be had this way');
  return uploads;
}
