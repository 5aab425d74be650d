import { inputError } from '../notices/input-error.js';

const shortest = 12;
/** Longer ones only cost time. */
const longest = 200;

/**
 * A password that may be used: long rather than odd, as NIST SP 800-63B has it, and not made of the name or of very few
 * characters.
 *
 * @param name of whose it is
 * @throws InputError 'password-invalid'
 */
export function checkedPassword(password: string, name: string): string {
  const characters = Array.from(password.normalize('NFKC'));
  const plain = password.normalize('NFKC').toLocaleLowerCase('da');
  const withoutName = plain.split(name.normalize('NFKC').toLocaleLowerCase('da')).join('');
  const isFit = characters.length >= shortest && characters.length <= longest && new Set(withoutName).size >= 5;
  if (!isFit) throw inputError('password-invalid', { minimum: shortest, maximum: longest });
  return password;
}
