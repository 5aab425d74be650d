import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/io/parse-csv.js';
import { createQuickReader } from '../../src/text/quick-reader.js';
import { createTextReader } from '../../src/text/text-reader.js';
import type { Token } from '../../src/text/token.js';
