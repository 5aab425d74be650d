/** Which of two versions such as 1.2.10 is the later one: below 0 for the second, above 0 for the first, 0 for the same. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const apart = (first![i] ?? 0) - (second![i] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}

/** The version after one: its last number is one higher. */
export function nextVersion(version: string): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return `${major}.${minor}.${patch + 1}`;
}
