import { houseTemplateIn } from '../../../exports/house-template-folder.js';
import type { HouseStyle } from '../../../exports/house-style.js';
import { figureFonts } from '../../../io/figure-fonts.js';
import { readTemplateFile, type TemplateFolders } from '../../../io/template-folders.js';
import { chosenParts, reportParts, type ReportPart } from '../../../use-cases/standing-report.js';
import type { ReportChoices } from '../../addresses.js';
import { chosenOf, type Query } from '../../choices.js';

/** What the address of the page says of the report. */
export interface ChosenReport {
  readonly parts: readonly ReportPart[];
  /** A name; '' for no template. */
  readonly template: string;
  /** Names of those that there are. */
  readonly templates: readonly string[];
}

/** @throws InputError 'value-unknown' for parts or a template that there are none of */
export async function reportChoice(query: Query, folders: TemplateFolders | undefined): Promise<ChosenReport> {
  const templates = folders ? await folders.list() : [];
  // A form sends each part by itself, an address holds them in one.
  const asked = [query['dele']].flat().flatMap((each) => (typeof each === 'string' ? each.split(',') : [])).filter((name) => name !== '');
  return {
    parts: asked.length === 0 ? reportParts : chosenParts('dele', asked),
    template: query['skabelon'] === '' ? '' : chosenOf(query, 'skabelon', templates, ''),
    templates,
  };
}

/** The choice as addresses write it; what is so by default is left out. */
export function choiceInAddress({ parts, template }: Pick<ChosenReport, 'parts' | 'template'>): ReportChoices {
  return { dele: parts.length === reportParts.length ? undefined : parts.join(','), skabelon: template === '' ? undefined : template };
}

/** How the chosen template wants the report to look; undefined for none. */
export async function chosenStyle({ template }: ChosenReport, folders: TemplateFolders | undefined): Promise<HouseStyle | undefined> {
  if (template === '' || !folders) return undefined;
  return (await houseTemplateIn(folders.folderOf(template), readTemplateFile, figureFonts)).style;
}
