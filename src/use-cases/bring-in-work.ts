import type { FilesCheck } from './check-files.js';
import type { StoredStudy } from './study-page.js';
import type { UploadEdit } from './edit-upload.js';

/**
 * What is done with files that somebody sends and with stored studies, and takes as long as the files are large. All that goes in and
 * comes out is plain data, so that it can be done elsewhere.
 */
export interface BringInWork {
  /** As `beginUpload`. */
  begin(upload: string, sent: readonly string[]): Promise<void>;
  /** As `editUpload`. */
  edit(upload: string, edit: UploadEdit): Promise<void>;
  /** As `checkUpload`. */
  check(upload: string): Promise<FilesCheck>;
  /** As `saveUpload`. */
  save(upload: string): Promise<string | undefined>;
  /** As `uploadDefinition`. */
  definition(upload: string): Promise<string>;
  /** As `reopenStudy`. */
  reopen(study: string): Promise<string | undefined>;
  /** As `putStudyFiles`. */
  putFiles(study: string, upload: string, sent: readonly string[]): Promise<void>;
  /** As `studyReader`. */
  read(study: string): Promise<StoredStudy>;
}
