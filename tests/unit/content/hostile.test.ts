import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { ContentCache } from '../../../lib/content/cache/content-cache.ts'
import { readFrontMatter } from '../../../lib/content/yaml/front-matter.ts'
import { formatProblem } from '../../../lib/problems/format-problem.ts'
import { collectFaults } from '../../support/collect-faults.ts'
import { fuzzRuns } from '../../support/fuzz-runs.ts'
import { articlePath, checkNewspaper, type Files, writeNewspaper } from '../../support/small-newspaper.ts'

/** What people, programs and attackers type: signs of YAML, Markdown, HTML and shells, odd spaces, half characters. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    ...[
      '---',
      '...',
      ': ',
      '：',
      ' #',
      '*ST',
      '&a',
      '!!js',
      '{',
      '[',
      '`',
      '"',
      "'",
      '|',
      '>',
      '%',
      '@',
      '\\',
    ],
    ...[
      '\n',
      '\r\n',
      '\t',
      '\u3000',
      '\u200b',
      '\ufeff',
      '\u202e',
      '\u2028',
      '\u0085',
      '\u0001',
      '\u001b[31m',
    ],
    ...[
      '<script>',
      '</title>',
      '{#p1}',
      '__proto__',
      '../',
      '$(x)',
      'null',
      '~',
      'true',
      '2025-02-30',
      '⽓',
      '𠮷',
    ],
  ),
)
const hostile = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''))

/** What stays of a text: space around it goes, and a line break inside it becomes a space. */
const asShown = (typed: string) => typed.trim().replace(/[ \t]*\n\s*/g, ' ')
/** What a field may not hold: nothing, and what no page can show. */
const isRefused = (typed: string) => typed.trim() === '' || typed.includes('\0') || !typed.isWellFormed()

test('checkContent: it keeps every text as typed, or says what is wrong with it', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { minLength: 6, maxLength: 6 }), async (texts) => {
      const [kicker = '', half = '', role = '', topic = '', caption = '', title = ''] = texts
      const article = {
        headline: [half],
        kicker,
        byline: [{ role, name: role }],
        topics: [topic],
        photos: [{ caption }],
      }
      const files = {
        [articlePath]: `---\n${JSON.stringify(article)}\n---\n`,
        'issues/2025-01-15/issue.md': `---\ntitle: ${JSON.stringify(title)}\n---\n`,
      }
      const directory = writeNewspaper(t, files)
      const { problems, keys } = await checkNewspaper(directory)
      if (texts.some(isRefused)) return assert.notEqual(problems.length, 0)
      const issue = new ContentCache(join(directory, '../cache')).readIssue(keys?.['2025-01-15'] ?? '')
      const [read] = issue?.pages[0]?.articles ?? []
      assert.deepEqual(
        [
          read?.kicker,
          read?.headline[0],
          read?.byline[0]?.role,
          read?.topics[0],
          read?.photos[0]?.caption,
          issue?.title,
        ],
        texts.map(asShown),
      )
    }),
    fuzzRuns(30),
  )
})

test('checkContent: it never throws, whatever bytes a file holds', async (t) => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array)),
    hostile.map((text) => `---\n${text}\n---\n`),
    fc.array(hostile, { maxLength: 4 }).map((lines) => `---\nheadline: ${lines.join('\n')}`),
  )
  const names = ['publication.md', 'sections/yaowen.md', 'issues/2025-01-15/issue.md', articlePath]
  const file = fc.tuple(fc.constantFrom(...names, 'issues/2025-01-15/01/page.md'), bytes)
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 3 }), async (changed) => {
      const files: Files = Object.fromEntries(changed)
      const { problems, archive } = await checkNewspaper(writeNewspaper(t, files))
      assert.equal(problems.length === 0, archive !== undefined)
      for (const problem of problems) {
        assert.match(
          formatProblem(problem, 'zh'),
          /:[1-9]\d*: 错误：[^\p{Cc}]+，但[^\p{Cc}]+；[^\p{Cc}]+ \[[a-z0-9-]+\]$/u,
        )
      }
    }),
    fuzzRuns(30),
  )
})

test('readFrontMatter: it keeps what a YAML writer wrote', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const yaml = stringify({ headline: typed }, { lineWidth: 0 })
      if (/^---/m.test(yaml)) return
      const { report, lines } = collectFaults()
      const { fields } = readFrontMatter(`---\n${yaml}---\n`, report)
      const value = fields?.entries[0]?.value
      if (/^(null|~)$/i.test(typed)) return
      assert.deepEqual(lines(), [])
      assert.equal(value?.is === 'text' ? value.text : '', typed)
    }),
  )
})
