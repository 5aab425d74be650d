import express, { type RequestHandler } from 'express';
import { inputError } from '../notices/input-error.js';

/** What a form of a page says: a name stands once or several times. */
export type Form = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A form with a long note is well below this. */
const parse = express.urlencoded({ extended: false, limit: '32kb' });

/** Reads a form that is sent into `request.body`. @throws InputError 'form-unreadable' for one too long or not well formed */
export const readForm: RequestHandler = (request, response, next) => {
  parse(request, response, (error?: unknown) => {
    const { status } = (error ?? {}) as { status?: number };
    next(status !== undefined && status < 500 ? inputError('form-unreadable', {}) : error);
  });
};
