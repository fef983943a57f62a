/** Which versions of a requirement set a host has: all up to its own. */

export class ApiLevel {
  private readonly newest: number;
  /** Asked for every member of every cell. */
  private readonly known = new Map<string, boolean>();

  constructor(version: string) {
    this.newest = versionNumber(version);
  }

  /** "1.7" where the newest is "1.14": true. */
  supports(since: string): boolean {
    let known = this.known.get(since);
    if (known === undefined) {
      known = versionNumber(since) <= this.newest;
      this.known.set(since, known);
    }
    return known;
  }
}

function versionNumber(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
}
