import { z } from 'zod';
import { validatedYaml } from '../notices/validated-yaml.js';

const manifestSchema = z.strictObject({
  id: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'version'),
  licence: z.string().min(1),
  source: z.string().min(1),
  files: z
    .array(
      z.strictObject({
        /** A bare file name: a manifest never reaches out of its folder. */
        name: z.string().regex(/^[\p{L}\p{N}_-][\p{L}\p{N}._-]*$/u, 'file-name'),
        sha256: z.string().regex(/^[0-9a-f]{64}$/, 'sha256'),
      }),
    )
    .min(1),
  /** Files of other packages that the lexicon is compiled with. */
  compiled_with: z
    .array(
      z.strictObject({
        package: z.string().min(1),
        version: z.string().min(1),
        licence: z.string().min(1),
        name: z.string().min(1),
        sha256: z.string().regex(/^[0-9a-f]{64}$/, 'sha256'),
      }),
    )
    .optional(),
});

/** What a lexicon is: its name and version, where it comes from, and the SHA-256 digest of each of its files. */
export type Manifest = z.infer<typeof manifestSchema>;

/**
 * Parses a lexicon's manifest.yaml.
 *
 * @param text the file's content
 * @param file its name for notices, 'manifest.yaml' by default
 * @throws InputError with file and line when it is not YAML, lacks something or holds something unknown
 */
export function parseManifest(text: string, file = 'manifest.yaml'): Manifest {
  return validatedYaml(text, file, manifestSchema).value;
}
