import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { sentenceOf } from '../../../lib/problems/format-problem.ts'
import { type Code, problemTable } from '../../../lib/problems/table/table.ts'
import type { BrokenCase } from '../../support/broken/broken-case.ts'
import { brokenCorrections, remarkableCorrections } from '../../support/broken/broken-corrections.ts'
import { brokenFiles } from '../../support/broken/broken-files.ts'
import { brokenFields, brokenYaml, remarkable } from '../../support/broken/broken-texts.ts'
import { toldElsewhere } from '../../support/broken/told-elsewhere.ts'
import { projectRoot } from '../../support/project-root.ts'
import { checkNewspaper, writeNewspaper } from '../../support/small-newspaper.ts'

const guide = readFileSync(join(projectRoot, 'content/README.md'), 'utf8')
/** What the guide says of each code: `| \`section-unknown\` | section 应是…。 |`, a bar as `\|`. */
const quoted = new Map(
  [...guide.matchAll(/^\| `([a-z0-9-]+)` \| (.+) \|$/gm)].map(([, code = '', sentence = '']) => [
    code,
    sentence.replaceAll('\\|', '|'),
  ]),
)
const cases: Readonly<Record<string, BrokenCase>> = {
  ...brokenFiles,
  ...brokenYaml,
  ...brokenFields,
  ...brokenCorrections,
  ...remarkable,
  ...remarkableCorrections,
}

describe('every fault and remark', () => {
  it('has a newspaper that shows it, or a test of its own', () => {
    const known = [...Object.keys(cases), ...toldElsewhere.keys()]
    assert.deepEqual(known.sort(), Object.keys(problemTable).sort())
  })

  it('is named in the guide, word for word as it is told', () => {
    assert.deepEqual([...quoted.keys()].sort(), Object.keys(problemTable).sort())
    for (const [code, problem] of toldElsewhere) {
      assert.equal(quoted.get(code), sentenceOf(problem, 'zh'), code)
    }
  })

  for (const [code, { at, files }] of Object.entries(cases)) {
    it(`is told at its place by its sentence: ${code}`, async (t) => {
      const directory = writeNewspaper(t, files)
      const { problems, remarks } = await checkNewspaper(directory)
      const isRemark = problemTable[code as Code].severity === 'remark'
      const told = (isRemark ? remarks : problems).map((problem) => {
        const place = `${problem.file.replace(`${directory}/`, '')}:${problem.line}`
        return `${place} ${problem.code} ${sentenceOf(problem, 'zh')}`
      })
      assert.ok(told.includes(`${at} ${code} ${quoted.get(code)}`), `${at}\n${told.join('\n')}`)
      if (isRemark) assert.deepEqual(problems, [])
    })
  }
})
