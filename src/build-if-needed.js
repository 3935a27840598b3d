// Builds dist when something in src or sandbox is newer than the last build. Where there is no compiler (an image with
// production dependencies only), what is in dist is taken as it is.
const { execFileSync } = require('node:child_process');
const { existsSync, readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const stamp = join(root, 'dist', '.tsbuildinfo');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

const newest = (folder) =>
  existsSync(folder)
    ? Math.max(
        0,
        ...readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
      )
    : 0;

/** Builds when something is newer. Throws when it does not compile. */
function build(stdio = 'inherit') {
  const builtAt = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  const sources = Math.max(newest(join(root, 'src')), newest(join(root, 'sandbox')));
  if (sources <= builtAt || !existsSync(compiler)) return;
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio, shell: process.platform === 'win32' });
}

if (require.main === module) build();

// Before the tests: those that start the app as a process need it. Type errors are the compiler's to report.
module.exports = () => {
  try {
    build('ignore');
  } catch {}
};
