import { runsFolder } from '../io/data-folder.js';
import { sha256 } from '../io/digest.js';
import { findRun } from '../io/find-run.js';
import { openRunFolder } from '../io/run-folder.js';
import { codableRun, loadCodableStudy, type CodableStudy } from '../use-cases/codable-study.js';
import { nodePorts } from './ports.js';

/** A study by its file, or by a run of it. @param data the folder of the workspace; undefined for the usual one */
export async function codable(name: string, data: string | undefined): Promise<CodableStudy> {
  if (/\.(?:ya?ml|csv|tsv|txt|xlsx)$/i.test(name)) return loadCodableStudy(await nodePorts(), name);
  return codableRun(await openRunFolder(findRun(name, runsFolder(data))), sha256);
}
