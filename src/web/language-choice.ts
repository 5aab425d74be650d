import { Router, type Request } from 'express';
import { languages, type Language } from '../wording/language.js';
import { routes } from './addresses.js';
import { ownAddress } from './own-address.js';
import { readCookie } from './read-cookie.js';
import { readForm, type Form } from './read-form.js';

const cookie = 'sprog';
const days = 365;

/** The language that somebody chose in this browser. @param usual where nobody chose one */
export function languageOf(request: Pick<Request, 'headers'>, usual: Language): Language {
  const chosen = readCookie(request, cookie);
  return languages.find((each) => each === chosen) ?? usual;
}

/** Keeps the language that a form names, and goes back to where the reader was. */
export function languageChoice(): Router {
  return Router().post(routes.language, readForm, (request, response) => {
    const { sprog, til } = request.body as Form;
    const chosen = languages.find((each) => each === sprog);
    if (chosen !== undefined) {
      response.cookie(cookie, chosen, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: days * 24 * 3600 * 1000 });
    }
    response.redirect(303, ownAddress(til));
  });
}
