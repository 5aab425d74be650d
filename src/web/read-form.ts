import express, { type RequestHandler } from 'express';
import { inputError } from '../notices/input-error.js';

/** What a form of a page says: a name stands once or several times. */
export type Form = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads a form that is sent into `request.body`. @throws InputError 'form-unreadable' for one too long or not well formed */
export const readForm: RequestHandler = formReader({ limit: '32kb' });

/** The same for a form with fields for each of many columns. */
export const readLargeForm: RequestHandler = formReader({ limit: '8mb', parameterLimit: 40_000 });

function formReader(limits: { readonly limit: string; readonly parameterLimit?: number }): RequestHandler {
  const parse = express.urlencoded({ extended: false, ...limits });
  return (request, response, next) => {
    parse(request, response, (error?: unknown) => {
      const { status } = (error ?? {}) as { status?: number };
      next(status !== undefined && status < 500 ? inputError('form-unreadable', {}) : error);
    });
  };
}
