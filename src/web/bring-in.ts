import { definitionYaml } from '../exports/definition-yaml.js';
import { sha256 } from '../io/digest.js';
import { limitedFiles } from '../io/limited-files.js';
import { quotedCsv } from '../io/write-csv.js';
import type { Shelf, StudyStore, UploadStore } from '../use-cases/ports.js';
import { filesChecker } from '../use-cases/check-files.js';
import { studyReader, type StoredStudy } from '../use-cases/study-page.js';
import type { UploadPorts } from '../use-cases/upload-state.js';
import type { PageWords } from '../wording/page-words.js';

/** What studies are brought in with. */
export interface BringIn extends UploadPorts {
  readonly readStudy: (study: string) => Promise<StoredStudy>;
}

export function bringInPorts({ studies, uploads, shelf, words }: {
  readonly studies: StudyStore;
  readonly uploads: UploadStore;
  readonly shelf: Shelf;
  readonly words: PageWords;
}): BringIn {
  let text: ReturnType<Shelf['text']> | undefined;
  const reading = {
    files: limitedFiles(),
    // Parsing the lists takes most of a second.
    shelf: { ...shelf, text: () => (text ??= shelf.text()) },
    digest: sha256,
  };
  const ports: UploadPorts = {
    studies, uploads, ...reading,
    checkFiles: filesChecker(reading),
    renderStudy: (definition) => definitionYaml(definition, [words.newStudy.yamlHead]),
    writeTable: ({ columns, rows }) => quotedCsv([columns, ...rows]),
  };
  return { ...ports, readStudy: studyReader(ports) };
}
