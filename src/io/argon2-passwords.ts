import type { Passwords } from '../use-cases/ports.js';

/**
 * Passwords by argon2id with 19 MiB of memory and two passes, as OWASP's password storage cheat sheet gives them as a
 * minimum: some tens of milliseconds each. The hash holds its own salt and settings, so that they can grow and older
 * ones still be checked.
 */
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const;

export const argon2Passwords: Passwords = {
  async hash(password) {
    const { hash } = await import('@node-rs/argon2');
    return hash(composed(password), settings);
  },
  async verify(hash, password) {
    const { verify } = await import('@node-rs/argon2');
    return verify(hash, composed(password));
  },
};

/** Keyboards put letters such as å together in different ways. */
function composed(password: string): string {
  return password.normalize('NFKC');
}
