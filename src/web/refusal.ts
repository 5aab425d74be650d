import type { Role } from '../use-cases/ports.js';

/** A request that is not done though nothing is wrong with what it asks for; the page that answers says why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /** @param needed the role that it takes, where one is too low */
  constructor(readonly kind: 'role-too-low' | 'foreign-request' | 'too-many', readonly needed?: Role) {
    super(kind);
  }
}
