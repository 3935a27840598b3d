import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { operations } from '../operations';
import { operatorTexts } from '../texts';
import { envExampleOf } from './env-example';
import { errorsDocOf } from './errors-doc';
import { manifestOf } from './manifest';
import { fillReadme } from './readme';

/** Every generated file, by its path below `root`, as it should be. */
export function generatedFiles(root: string): Readonly<Record<string, string>> {
  const t = operatorTexts;
  return {
    'manifest.yml': manifestOf(operations, t),
    '.env.example': envExampleOf(t),
    'README.md': fillReadme(read(root, 'README.md'), operations, t),
    'docs/errors.md': errorsDocOf(t),
  };
}

/** @returns the generated files that are not as they should be */
export function staleFiles(root: string): string[] {
  return Object.entries(generatedFiles(root)).flatMap(([path, text]) => (read(root, path) === text ? [] : [path]));
}

/** Writes what is stale. @returns the paths written */
export function generate(root: string): string[] {
  const files = generatedFiles(root);
  const stale = staleFiles(root);
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files[path] ?? '');
  }
  return stale;
}

function read(root: string, path: string): string {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return '';
  }
}
