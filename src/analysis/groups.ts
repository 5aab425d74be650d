import { segments, type Group } from '../survey/segment.js';
import type { Survey } from '../survey/survey.js';

/** A group of citizens as a domain: a mask over all respondents. */
export interface GroupDomain {
  readonly group: Group;
  /** 1 for each respondent in the group. */
  readonly members: Uint8Array;
}

/** The segments that a study's respondents are in, or everybody as one group when it has no segments. */
export function groupsOf(survey: Survey): GroupDomain[] {
  const found = segments.flatMap((group, code): GroupDomain[] => {
    const members = Uint8Array.from(survey.segment, (segment) => (segment === code ? 1 : 0));
    return members.includes(1) ? [{ group, members }] : [];
  });
  return found.length > 0 ? found : [{ group: 'all', members: new Uint8Array(survey.count).fill(1) }];
}
