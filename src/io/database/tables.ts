import type { Generated } from 'kysely';

/** The tables of a workspace, as the newest migration leaves them. */
export interface WorkspaceTables {
  readonly command: {
    readonly id: Generated<number>;
    readonly at: string;
    readonly by: string;
    readonly study: string;
    /** The act as JSON. */
    readonly act: string;
  };
  readonly person: {
    readonly id: Generated<number>;
    readonly name: string;
    /** The name as names are compared. */
    readonly key: string;
    readonly password: string;
    readonly added: string;
  };
  readonly person_role: {
    readonly person: number;
    /** Empty for all studies. */
    readonly study: string;
    readonly role: string;
  };
  readonly session: {
    readonly digest: string;
    readonly person: number;
    /** Milliseconds since 1970, as `seen`. */
    readonly began: number;
    readonly seen: number;
  };
  readonly setting: {
    readonly name: string;
    readonly value: string;
  };
  readonly audit: {
    readonly id: Generated<number>;
    readonly at: string;
    readonly kind: string;
    readonly by: string | null;
    readonly study: string | null;
    readonly what: string;
  };
  /** Studies whose commands are being deleted: empty but within the transaction that does it. */
  readonly erasure: {
    readonly study: string;
  };
}
