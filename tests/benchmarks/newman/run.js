'use strict';

// node run.js COLLECTION.JSON: runs a collection; exit code 1 when a test failed or a request got no answer.

const newman = require('newman');

newman.run({ collection: require(require('path').resolve(process.argv[2])), reporters: [] }, (error, summary) => {
  if (error) {
    console.error(String(error));
    process.exit(1);
  }
  const { requests, tests } = summary.run.stats;
  const told = summary.collection.items.all().filter((i) => i.events.count() > 0).length;
  console.log(`${requests.total} requests, ${told} of them with tests, ${summary.run.failures.length} failures`);
  for (const failure of summary.run.failures.slice(0, 3)) {
    console.log(`  ${failure.source?.name}: ${failure.error?.message}`);
  }
  process.exit(summary.run.failures.length === 0 && tests.total > 0 ? 0 : 1);
});
