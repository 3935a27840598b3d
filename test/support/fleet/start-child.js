const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

/**
 * Runs a bundle with what V8 compiled of it in an earlier process, kept beside it: hundreds of processes are started,
 * and compiling is half of what that takes.
 */
const [, , bundle] = process.argv;
const kept = `${bundle}.cache`;
const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(bundle, 'utf8')}\n})`;
const script = new Script(source, { filename: bundle, ...(cachedData && { cachedData }) });
script.runInThisContext()(exports, createRequire(bundle), module, bundle, dirname(bundle));

/** By then it has started, and what that needs is compiled; in ms. */
const STARTED = 1500;
if (cachedData === undefined) {
  setTimeout(() => {
    const own = `${kept}.${process.pid}`;
    writeFileSync(own, script.createCachedData());
    renameSync(own, kept);
  }, STARTED).unref();
}
