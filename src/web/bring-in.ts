import { definitionYaml } from '../exports/definition-yaml.js';
import { sha256 } from '../io/digest.js';
import { limitedFiles } from '../io/limited-files.js';
import { quotedCsv } from '../io/write-csv.js';
import { beginUpload } from '../use-cases/begin-upload.js';
import type { BringInWork } from '../use-cases/bring-in-work.js';
import { putStudyFiles, reopenStudy } from '../use-cases/change-study.js';
import { filesChecker } from '../use-cases/check-files.js';
import { editUpload } from '../use-cases/edit-upload.js';
import type { Digest, Shelf, StudyStore, UploadStore } from '../use-cases/ports.js';
import { studyReader } from '../use-cases/study-page.js';
import type { UploadPorts } from '../use-cases/upload-state.js';
import { checkUpload, saveUpload, uploadDefinition } from '../use-cases/upload-study.js';
import { bandWords } from '../wording/band-words.js';
import type { Language } from '../wording/language.js';
import { pageWords } from '../wording/page-words.js';

/** What studies are brought in with. */
export interface BringIn {
  readonly studies: StudyStore;
  readonly uploads: UploadStore;
  readonly shelf: Shelf;
  readonly digest: Digest;
  readonly work: BringInWork;
}

/** That work, in the thread that asks for it. @param language of what is written into a study.yaml */
export function bringInHere({ studies, uploads, shelf, language }: Pick<BringIn, 'studies' | 'uploads' | 'shelf'> & { readonly language: Language }): BringInWork {
  const words = pageWords(language);
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
  return {
    begin: (upload, sent) => beginUpload(ports, upload, sent, bandWords[language].years),
    edit: (upload, edit) => editUpload(ports, upload, edit, bandWords[language]),
    check: (upload) => checkUpload(ports, upload),
    save: (upload) => saveUpload(ports, upload),
    definition: (upload) => uploadDefinition(ports, upload),
    reopen: (study) => reopenStudy(ports, study),
    putFiles: (study, upload, sent) => putStudyFiles(ports, study, upload, sent),
    read: studyReader(ports),
  };
}
