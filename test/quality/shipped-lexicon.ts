import { join } from 'node:path';
import { nodeShelf } from '../../src/io/node-shelf.js';
import { packageFolder } from '../../src/io/package-files.js';

/** The hand-kept Danish lists that the project ships. */
export const { lexicon: shippedLexicon } = await nodeShelf(join(packageFolder, 'lexicons')).text();
