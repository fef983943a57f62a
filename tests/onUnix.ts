// For tests of rights, links, pipes and signals as Unix has them.
const windows = process.platform === 'win32';

export const describeOnUnix = windows ? describe.skip : describe; // nothing of it to try: left out, not passed
export const testOnUnix = windows ? test.skip : test; // the same for a single test
/** Where util-linux has `script`, which gives a program a terminal. */
export const testOnLinux = process.platform === 'linux' ? test : test.skip; // the same
