import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { build, formatMessages, type Plugin, transform } from 'esbuild'
import { basePath } from '../../urls.ts'
import { hashedName } from './hashed-name.ts'

// The browser floor: reading goes further back than searching, which has a worker of modules.
const reading = ['chrome80', 'edge80', 'safari14.1', 'ios14.5', 'firefox115']
const searching = ['chrome92', 'edge92', 'safari15.4', 'ios15.4', 'firefox115']

const entries = {
  'reader.js': { file: 'components/browser/reading/elements/reader.ts', target: reading },
  'search.js': { file: 'components/browser/search/search.tsx', target: searching },
  'search-worker.js': { file: 'components/browser/search/search-worker.ts', target: searching },
} as const

/** A script that runs in a browser, as pages name it behind `/assets/`. */
export type BrowserFile = keyof typeof entries

export const browserFiles = Object.keys(entries) as readonly BrowserFile[]

/** Whether the name is that of a script which is bundled here. */
export function isBrowserFile(name: string): name is BrowserFile {
  return Object.hasOwn(entries, name)
}

/** One entry, and the parts that it fetches on first use, by names that hold a hash of their bytes. */
export interface Bundle {
  readonly entry: Uint8Array
  readonly parts: ReadonlyMap<string, Uint8Array>
}

/**
 * Bundles one entry of `components` for the oldest browsers served. What it names by `import()` becomes a file
 * of its own, whole in itself: parts that shared a chunk with the entry would cost every page one more request.
 */
export async function bundle(name: BrowserFile): Promise<Bundle> {
  const parts = new Map<string, Uint8Array>()
  const { file, target } = entries[name]
  const entry = await bundleFile(path.join(process.cwd(), file), target, parts)
  return { entry, parts }
}

/** A part by its name with a hash, whichever entry fetches it; for development, which bundles anew for each request. */
export async function bundlePart(partName: string): Promise<Uint8Array | undefined> {
  const bundles = await Promise.all(browserFiles.map(bundle))
  return bundles.map(({ parts }) => parts.get(partName)).find((bytes) => bytes !== undefined)
}

/** The script of the editors' desk, which runs in an editor's own browser and is never published. */
export function bundleDesk(): Promise<Uint8Array> {
  return bundleFile(path.join(process.cwd(), 'components/browser/desk/desk.tsx'), searching, new Map())
}

/** The service worker, which expects the constant `EDITION` above it. */
export async function bundleServiceWorker(): Promise<string> {
  const file = path.join(process.cwd(), 'components/browser/offline/service-worker.ts')
  return new TextDecoder().decode(await bundleFile(file, reading, new Map()))
}

// What esbuild merely warns of, such as a lookbehind that Safari 15 lacks, stops the build too.
async function bundleFile(
  file: string,
  target: string[],
  parts: Map<string, Uint8Array>,
): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [file],
    bundle: true,
    charset: 'utf8',
    define: { 'process.env.BASE_PATH': JSON.stringify(basePath) },
    format: 'esm',
    legalComments: 'none',
    logLevel: 'silent',
    minify: true,
    plugins: [fetchedParts(target, parts), broughtStyles(target)],
    target,
    write: false,
  })
  const [warning] = await formatMessages(result.warnings, { kind: 'warning' })
  if (warning !== undefined) throw new Error(warning)
  const [output] = result.outputFiles
  if (!output) throw new Error(`${file}: esbuild gave no file`)
  return output.contents
}

/** Bundles what is imported on use by itself, for the browsers of its entry, and leaves its hashed name in the importing file. */
function fetchedParts(target: string[], parts: Map<string, Uint8Array>): Plugin {
  return {
    name: 'fetched-parts',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, async ({ kind, path: imported, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        const bytes = await bundleFile(path.join(resolveDir, imported), target, parts)
        const name = hashedName(path.basename(imported).replace(/\.tsx?$/, '.js'), bytes)
        parts.set(name, bytes)
        return { path: `./${name}`, external: true }
      })
    },
  }
}

/** Stylesheets that scripts import: their text, minified. */
function broughtStyles(target: string[]): Plugin {
  return {
    name: 'brought-styles',
    setup({ onLoad }) {
      onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
        const { code } = await transform(await readFile(file, 'utf8'), {
          loader: 'css',
          minify: true,
          target,
        })
        return { contents: `export const css = ${JSON.stringify(code.trim())}`, loader: 'js' }
      })
    },
  }
}
