import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import sharp from 'sharp'
import { articleSchema } from '../../../lib/content/schema/article-schema.ts'
import { issueSchema } from '../../../lib/content/schema/issue-schema.ts'
import { pageSchema } from '../../../lib/content/schema/page-schema.ts'
import { publicationSchema } from '../../../lib/content/schema/publication-schema.ts'
import { sectionSchema } from '../../../lib/content/schema/section-schema.ts'
import { projectRoot } from '../../support/project-root.ts'
import { articleFile, articlePath, faultsOf } from '../../support/small-newspaper.ts'

const guide = readFileSync(join(projectRoot, 'content/README.md'), 'utf8')

/** The example below the heading that names a kind of file. */
function exampleOf(file: string): string {
  const example = new RegExp(`^## .*${file}\`\\n+\`\`\`yaml\\n([^]*?)\`\`\``, 'm').exec(guide)?.[1]
  assert.ok(example, `the guide should have an example of ${file}`)
  return example
}

const examples = {
  publication: exampleOf('publication\\.md'),
  section: exampleOf('<栏目>\\.md'),
  issue: exampleOf('issue\\.md'),
  page: exampleOf('page\\.md'),
  article: exampleOf('<稿>\\.md'),
}

test('the editors’ guide: its examples have nothing wrong', async (t) => {
  const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer()
  const page = 'issues/2025-01-15/01'
  const files = {
    'publication.md': examples.publication,
    'nameplate.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    'nameplate-1998.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    'sections/yaowen.md': examples.section,
    'issues/2025-01-15/issue.md': examples.issue,
    [`${page}/page.md`]: examples.page,
    [`${page}/page.jpg`]: jpeg,
    [`${page}/page.pdf`]: '%PDF',
    [`${page}/page.txt`]: '整版文字',
    [articlePath]: `${examples.article}\n${'一段。\n\n'.repeat(6)}召开常委会17次。\n`,
    [`${page}/01-1.jpg`]: jpeg,
    [`${page}/01.mp3`]: 'ID3',
    'issues/2025-01-15/03/02.md': articleFile(),
  }
  assert.deepEqual(await faultsOf(t, files), [])
})

const schemas = {
  publication: publicationSchema,
  section: sectionSchema,
  issue: issueSchema,
  page: pageSchema,
  article: articleSchema,
}

test('the editors’ guide: it shows every field, and says of those that are required that they are', () => {
  for (const kind of ['publication', 'section', 'issue', 'page', 'article'] as const) {
    for (const [name, field] of Object.entries(schemas[kind].fields)) {
      const [line, comment = ''] = new RegExp(`((?:^# .*\\n)*)^${name}:.*$`, 'm').exec(examples[kind]) ?? []
      assert.ok(line, `${kind} should show ${name}`)
      assert.equal(comment.includes('必填'), field.required, `${kind}: ${name}`)
    }
  }
})
