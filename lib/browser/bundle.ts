import path from 'node:path'
import { build, formatMessages } from 'esbuild'

const entries = {
  'reader.js': 'components/elements/reader.ts',
  'search.js': 'components/search/search.tsx',
  'search-worker.js': 'components/search/search-worker.ts',
} as const

/** A script that runs in a browser, as pages name it behind `/assets/`. */
export type BrowserFile = keyof typeof entries

export const browserFiles = Object.keys(entries) as readonly BrowserFile[]

/** Whether the name is that of a script which is bundled here. */
export function isBrowserFile(name: string): name is BrowserFile {
  return Object.hasOwn(entries, name)
}

// The browser floor, which package.json states for the stylesheet as well.
const target = ['chrome99', 'edge99', 'safari15.4', 'ios15.4', 'firefox115']

/**
 * Bundles one entry of `components` into a single module, minified, for the oldest browsers served. What
 * esbuild merely warns of, such as a lookbehind that Safari 15 lacks, stops the build too.
 */
export async function bundle(name: BrowserFile): Promise<Uint8Array> {
  return bundleFile(path.join(process.cwd(), entries[name]))
}

/** The service worker, which expects the constant `EDITION` above it. */
export async function bundleServiceWorker(): Promise<string> {
  const file = path.join(process.cwd(), 'components/offline/service-worker.ts')
  return new TextDecoder().decode(await bundleFile(file))
}

async function bundleFile(entry: string): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    legalComments: 'none',
    logLevel: 'silent',
    minify: true,
    target,
    write: false,
  })
  const [warning] = await formatMessages(result.warnings, { kind: 'warning' })
  if (warning !== undefined) throw new Error(warning)
  const [file] = result.outputFiles
  if (!file) throw new Error(`${entry}: esbuild gave no file`)
  return file.contents
}
