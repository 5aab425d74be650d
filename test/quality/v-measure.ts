/**
 * How well groups follow labels (Rosenberg & Hirschberg 2007): the harmonic mean of homogeneity (each group holds one
 * label) and completeness (each label lies in one group), 0 to 1; sklearn.metrics.v_measure_score gives the same.
 *
 * @param labels of the things
 * @param groups the group of each, of the same length
 */
export function vMeasure(labels: readonly string[], groups: ArrayLike<number>): number {
  const n = labels.length;
  const [byLabel, byGroup, byBoth] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  labels.forEach((label, i) => {
    count(byLabel, label);
    count(byGroup, String(groups[i]!));
    count(byBoth, `${groups[i]!} ${label}`);
  });
  const entropy = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((sum, each) => sum - (each / n) * Math.log(each / n), 0);
  const [ofLabels, ofGroups] = [entropy(byLabel), entropy(byGroup)];
  const shared = ofLabels + ofGroups - entropy(byBoth);
  const homogeneity = ofLabels === 0 ? 1 : shared / ofLabels;
  const completeness = ofGroups === 0 ? 1 : shared / ofGroups;
  return homogeneity + completeness === 0 ? 0 : (2 * homogeneity * completeness) / (homogeneity + completeness);
}
