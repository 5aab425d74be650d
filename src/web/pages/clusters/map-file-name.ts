/** What the files of the map are called. */
export const mapFileName = 'kort';
