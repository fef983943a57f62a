// Rights, links, pipes and signals as Unix has them: Windows has none of these, so there such tests count as left out.
const windows = process.platform === 'win32';

export const describeOnUnix = windows ? describe.skip : describe; // see above: Windows has nothing to try
export const testOnUnix = windows ? test.skip : test; // see above: Windows has nothing to try
