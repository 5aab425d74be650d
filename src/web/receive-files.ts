import multer, { MulterError } from 'multer';
import type { Request, Response } from 'express';
import { inputError, type InputError } from '../notices/input-error.js';
import type { UploadStore } from '../use-cases/ports.js';

/** The largest file, in bytes, and how many at once. */
const largestFile = 50_000_000;
const mostFiles = 10;

export interface ReceivedFiles {
  readonly upload: string;
  /** As the sender calls them, by position; they are never part of a path. */
  readonly names: readonly string[];
}

/**
 * Takes the files of a form into a new upload, under their positions. Nothing is left of a form that is refused or
 * cut off.
 *
 * @param longest how long they may be under way, in milliseconds; default five minutes
 * @throws InputError 'file-too-large' | 'files-too-many' | 'upload-unreadable'
 */
export async function receiveFiles(
  request: Request,
  response: Response,
  uploads: UploadStore,
  longest = 300_000,
): Promise<ReceivedFiles> {
  const { id, folder } = await uploads.begin();
  const names: string[] = [];
  const take = multer({
    // Without this names come as latin-1.
    defParamCharset: 'utf8',
    storage: multer.diskStorage({
      destination: (_request, _file, done) => done(null, folder),
      filename(_request, { originalname }, done) {
        names.push(originalname);
        done(null, String(names.length - 1));
      },
    }),
    limits: {
      fileSize: largestFile, files: mostFiles, fields: 20, fieldSize: 10_000, parts: mostFiles + 20, headerPairs: 100,
    },
  }).array('filer', mostFiles);
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => {
        response.set('Connection', 'close').once('finish', () => request.destroy());
        reject(inputError('upload-unreadable', { problem: 'time' }));
      }, longest);
      take(request, response, (error: unknown) => {
        if (error === undefined || error === null) resolve();
        else reject(refusal(error, names, request));
      });
    });
    return { upload: id, names };
  } catch (error) {
    await uploads.remove(id);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function refusal(error: unknown, names: readonly string[], { headers }: Request): InputError | Error {
  if (error instanceof MulterError) {
    if (error.code === 'LIMIT_FILE_SIZE') {
      const got = Math.max(Number(headers['content-length'] ?? 0), largestFile + 1);
      return inputError('file-too-large', { file: names.at(-1) ?? '', got, limit: largestFile });
    }
    const tooMany = error.code === 'LIMIT_FILE_COUNT' || error.code === 'LIMIT_UNEXPECTED_FILE';
    if (tooMany) return inputError('files-too-many', { limit: mostFiles });
    return inputError('upload-unreadable', { problem: 'form' });
  }
  // The disk is full or not ours: the program's, not the reader's.
  if ((error as NodeJS.ErrnoException).code?.startsWith('E')) return error as Error;
  return inputError('upload-unreadable', { problem: 'form' });
}
