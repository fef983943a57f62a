// A jest reporter that leaves the counts of a run in the file that SO_KHOP_COUNTS names.
const { writeFileSync } = require('node:fs');

class Counts {
  onRunComplete(_contexts, results) {
    const file = process.env.SO_KHOP_COUNTS;
    if (!file) return;
    const counts = {
      passed: results.numPassedTests,
      // A test file that could not be run has no tests to count; it failed all the same.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      leftOut: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(file, JSON.stringify(counts));
  }
}

module.exports = Counts;
