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
}
