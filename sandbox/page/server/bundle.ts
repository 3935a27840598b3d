import { join } from 'node:path';
import { build } from 'esbuild';

/** The page's script and styles. */
export interface Bundle {
  readonly script: string;
  readonly styles: string;
}

/** Bundles the page's client from its sources below `root`. Rejects with esbuild's words when they do not compile. */
export async function bundleClient(root: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'sandbox', 'page', 'client', 'index.tsx')],
    outdir: 'page',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2023',
    jsx: 'automatic',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const named = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: named('.js'), styles: named('.css') };
}
