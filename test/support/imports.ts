import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

export interface Import {
  /** Path below the root, with forward slashes. */
  readonly file: string;
  /** A path below the root, or a package's name. */
  readonly to: string;
}

const IMPORTS =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s+'([^']+)'|(?:import|require)\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g;

/** Every import in the TypeScript files below `folder`. */
export function importsBelow(root: string, folder: string): Import[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => importsOf(root, join(folder, file), readFileSync(join(root, folder, file), 'utf8')));
}

export function importsOf(root: string, file: string, text: string): Import[] {
  return [...text.matchAll(IMPORTS)].map(([, from, called, bare]) => {
    const target = from ?? called ?? bare ?? '';
    const to = target.startsWith('.') ? relative(root, join(root, dirname(file), target)) : target;
    return { file: file.split(sep).join('/'), to: to.split(sep).join('/') };
  });
}
