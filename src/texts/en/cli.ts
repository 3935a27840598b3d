/** What the command line says. */
export const cli = {
  usage:
    'Usage: generate [--check]\nWrites manifest.yml, .env.example and the generated parts of README.md; with --check it only says which are stale.',
  upToDate: 'All generated files are up to date.',
  written: (files: readonly string[]): string => `Written: ${files.join(', ')}`,
  stale: (files: readonly string[]): string => `Stale: ${files.join(', ')}. Run: npm run generate`,
};
