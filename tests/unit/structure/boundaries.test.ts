import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { markedLines } from '../../support/marked-lines.ts'
import { projectRoot } from '../../support/project-root.ts'
import { linterProgram } from '../../support/tools.ts'
import { walkFiles } from '../../support/walk-files.ts'

const fixtures = join(projectRoot, 'tests/fixtures/boundaries/linter')
const rules = ['style/noRestrictedImports', 'suspicious/noImportCycles', 'security/noDangerouslySetInnerHtml']

/** The part of Biome's report in the Reviewdog format that is read here. */
interface Report {
  readonly diagnostics: readonly {
    readonly severity: string
    readonly location: {
      readonly path: string
      readonly range: { readonly start: { readonly line: number } }
    }
  }[]
}

describe('boundaries: what each folder may import', () => {
  const directory = mkdtempSync(join(tmpdir(), 'boundaries-'))
  after(() => rmSync(directory, { recursive: true }))

  // The fixtures mirror the project's tree, so that beside its biome.json they lie in the folders they are about.
  cpSync(fixtures, directory, { recursive: true })
  cpSync(join(projectRoot, 'biome.json'), join(directory, 'biome.json'))
  cpSync(join(projectRoot, 'package.json'), join(directory, 'package.json'))
  const named = errorLines(directory)

  for (const file of walkFiles(fixtures)) {
    it(`names exactly the forbidden lines of ${file}`, () => {
      const of = (line: string) => line.startsWith(`${file}:`)
      assert.deepEqual(named.filter(of), markedLines(fixtures).filter(of))
    })
  }
})

function errorLines(directory: string): readonly string[] {
  const only = rules.map((rule) => `--only=${rule}`)
  const options = ['--vcs-enabled=false', '--max-diagnostics=none', '--reporter=rdjson', ...only, '.']
  const { stdout } = spawnSync(process.execPath, [linterProgram(), 'lint', ...options], {
    cwd: directory,
    encoding: 'utf8',
  })
  const { diagnostics }: Report = JSON.parse(stdout)
  const errors = diagnostics.filter(({ severity }) => severity === 'ERROR')
  return errors.map(({ location }) => `${location.path}:${location.range.start.line}`).sort()
}
