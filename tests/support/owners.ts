import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { walkFiles } from './walk-files.ts'

interface Ownership {
  /** What only its owners may use: a package, a word of the language, a variable of the environment. */
  readonly thing: string
  readonly use: RegExp
  /** Files, and folders with a slash at the end. */
  readonly owners: readonly string[]
}

/** One owner each: to change a library, or to see what it may do to us, one folder is read. */
const ownerships: readonly Ownership[] = [
  { thing: 'gray-matter', use: importOf('gray-matter'), owners: ['lib/content/'] },
  {
    thing: 'yaml',
    use: importOf('yaml'),
    owners: ['lib/content/', 'lib/desk/file/', 'lib/release/deploy/yaml-fields.ts'],
  },
  { thing: 'aws4fetch', use: importOf('aws4fetch'), owners: ['lib/release/host/s3-signature.ts'] },
  { thing: 'remark', use: importOf('remark(-[a-z-]+)?'), owners: ['lib/body/'] },
  {
    thing: 'fflate',
    use: importOf('fflate'),
    owners: ['lib/sharing/', 'lib/search/index/packed-json.ts', 'lib/import/read/', 'lib/desk/pack/'],
  },
  { thing: 'pdfjs-dist', use: importOf('pdfjs-dist'), owners: ['lib/import/read/'] },
  { thing: 'mammoth', use: importOf('mammoth'), owners: ['lib/import/read/'] },
  { thing: 'fast-xml-parser', use: importOf('fast-xml-parser'), owners: ['lib/import/read/'] },
  { thing: 'rehype-parse', use: importOf('rehype-parse'), owners: ['lib/import/read/'] },
  { thing: '@napi-rs/canvas', use: importOf('@napi-rs/canvas'), owners: ['lib/import/read/'] },
  { thing: 'flexsearch', use: importOf('flexsearch'), owners: ['lib/search/'] },
  { thing: 'subset-font', use: importOf('subset-font'), owners: ['lib/fonts/'] },
  { thing: 'esbuild', use: importOf('esbuild'), owners: ['lib/publish/assets/'] },
  { thing: 'sharp', use: importOf('sharp'), owners: ['lib/content/', 'lib/pictures/'] },
  { thing: 'fontkit', use: importOf('fontkit'), owners: ['lib/sharing/cards/'] },
  { thing: 'uqr', use: importOf('uqr'), owners: ['lib/sharing/'] },
  { thing: 'date-fns', use: importOf('date-fns'), owners: ['lib/dates.ts'] },
  { thing: 'compression', use: importOf('compression'), owners: ['lib/preview/'] },
  { thing: 'next/link', use: importOf('next/link'), owners: [] },
  { thing: 'CONTENT_DIR', use: readOf('CONTENT_DIR'), owners: ['lib/content/'] },
  { thing: 'DEPLOY_FILE', use: readOf('DEPLOY_FILE'), owners: ['lib/release/'] },
  { thing: 'SITE_URL', use: readOf('SITE_URL'), owners: ['lib/content/'] },
  { thing: 'CONTENT_DIGEST', use: readOf('CONTENT_DIGEST'), owners: ['lib/build-environment.ts'] },
  { thing: 'PARTS_TO_DRAW', use: readOf('PARTS_TO_DRAW'), owners: ['lib/build-environment.ts'] },
  {
    thing: 'BASE_PATH',
    use: readOf('BASE_PATH'),
    owners: ['lib/urls.ts', 'lib/cli/base-path.ts', 'lib/publish/assets/bundle.ts'],
  },
  {
    thing: 'an address of the site',
    use: /(?<!\* .*|\/\/ .*)['"`]\/(?:about|archive|assets|corrections|data|issues|media|offline|on-this-day|search|sections|share|shelf|sitemaps)\/|['"`]\/(?:sw\.js|manifest\.webmanifest|mourning\.css|icon[\w-]*\.\w+)['"`]/,
    // Development stands at the root of its host.
    owners: ['lib/urls.ts', 'next.config.ts'],
  },
  { thing: 'OUT_DIR', use: readOf('OUT_DIR'), owners: ['lib/build/', 'lib/cli/'] },
  { thing: "'use client'", use: /^\s*['"]use client['"]/, owners: ['components/frame/dev-reader.tsx'] },
  {
    thing: 'dangerouslySetInnerHTML',
    use: /\bdangerouslySetInnerHTML\s*[=:]/,
    owners: ['components/article/article-body.tsx'],
  },
]

/** A line that uses what another part of the project owns. */
export interface Trespass {
  /** `components/headline.tsx:3` */
  readonly place: string
  readonly thing: string
}

/** Every use outside its owner in `lib`, `components`, `app` and the configuration at the root, by place. */
export function findTrespasses(root: string): readonly Trespass[] {
  return sourceFiles(root).flatMap((file) => {
    const foreign = ownerships.filter(({ owners }) => !owners.some((owner) => isIn(file, owner)))
    const lines = readFileSync(join(root, file), 'utf8').split('\n')
    return lines.flatMap((line, index) =>
      foreign
        .filter(({ use }) => use.test(line))
        .map(({ thing }) => ({ place: `${file}:${index + 1}`, thing })),
    )
  })
}

function sourceFiles(root: string): readonly string[] {
  const folders = ['lib', 'components', 'app'].filter((folder) => existsSync(join(root, folder)))
  const inFolders = folders.flatMap((folder) =>
    walkFiles(join(root, folder)).map((file) => `${folder}/${file}`),
  )
  const atRoot = ['next.config.ts', 'tailwind.config.ts'].filter((file) => existsSync(join(root, file)))
  return [...inFolders, ...atRoot].filter((file) => /\.tsx?$/.test(file))
}

function isIn(file: string, owner: string): boolean {
  return owner.endsWith('/') ? file.startsWith(owner) : file === owner
}

function importOf(name: string): RegExp {
  return new RegExp(`\\b(from|import|require)\\b\\s*\\(?\\s*['"]${name}(/[^'"]*)?['"]`)
}

function readOf(variable: string): RegExp {
  return new RegExp(`process\\.env\\b.*\\b${variable}\\b|\\b${variable}\\b.*\\bprocess\\.env\\b`)
}
