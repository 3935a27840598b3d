const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes longest, the longest first: begun last, each would keep one core busy alone. A path that is gone does no harm. */
const LONG = [
  'test/torture/crash-postgres.test.ts',
  'test/torture/crash-sqlite.test.ts',
  'test/torture/clicks.test.ts',
  'test/integration/process/sandbox.test.ts',
  'test/browser/life.test.ts',
  'test/integration/store-trouble-sqlite.test.ts',
  'test/browser/operations.test.ts',
  'test/integration/store-trouble-postgres.test.ts',
  'test/integration/permissions/saying.test.ts',
  'test/browser/page.test.ts',
  'test/integration/slack/stopping.test.ts',
  'test/torture/throttled.test.ts',
  'test/torture/lost-replies.test.ts',
  'test/unit/requests/crashes.test.ts',
  'test/unit/requests/model.test.ts',
];

/** Jest's own order, by what earlier runs took, knows nothing on a clean checkout. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = LONG.findIndex((each) => path.endsWith(each));
      return at === -1 ? LONG.length : at;
    };
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
