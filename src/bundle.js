// Bundles the app over dist/src/index.js, what it needs included, but for libsql, which is native.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { buildSync } = require('esbuild');

const root = join(__dirname, '..');
const outfile = join(root, 'dist', 'src', 'index.js');

buildSync({
  entryPoints: [join(root, 'src', 'index.ts')],
  outfile,
  allowOverwrite: true,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['libsql'],
  minifyWhitespace: true,
  lineLimit: 160,
  sourcemap: true,
  logLevel: 'warning',
});

// V8 keeps the source for as long as the process runs, in two bytes a character as soon as one of them needs two.
// esbuild escapes what is not ASCII in quotes, but not in templates.
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
writeFileSync(outfile, readFileSync(outfile, 'utf8').replace(/[\u0080-\uffff]/g, escaped));
