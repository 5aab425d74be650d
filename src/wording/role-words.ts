import type { Role } from '../workspace/roles.js';
import type { Language } from './language.js';

/** What roles are called. */
export const roleWords: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  da: { reader: 'læser', coder: 'koder', editor: 'redaktør', admin: 'administrator' },
  en: { reader: 'reader', coder: 'coder', editor: 'editor', admin: 'administrator' },
};
