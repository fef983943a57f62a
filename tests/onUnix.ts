// For tests of rights, links, pipes and signals as Unix has them. Elsewhere they are left out and counted so, never passed.
const windows = process.platform === 'win32';

/** Windows has no mode 600, no named pipe in a folder and no SIGKILL to leave a file half written by: nothing of it to try. */
export const describeOnUnix = windows ? describe.skip : describe; // the reason stands above
/** A single test of these. */
export const testOnUnix = windows ? test.skip : test; // Windows lacks what it tries, see above
/** Only util-linux has the `script` that gives a program a terminal this way; that of macOS takes other options. */
export const testOnLinux = process.platform === 'linux' ? test : test.skip; // no such `script` elsewhere
