import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { buildLockFile, lockBuild } from '../../../lib/build/build-lock.ts'
import { runNext } from '../../../lib/build/run-next.ts'
import { writeAssets } from '../../../lib/publish/assets/write-assets.ts'
import { readExport } from '../../../lib/publish/document/read-export.ts'
import { readRuleTexts, toRules } from '../../../lib/publish/document/read-rules.ts'
import { publishNamed } from '../../../lib/publish/document/write-documents.ts'
import { buildSite } from '../../support/build-site.ts'
import { projectRoot } from '../../support/project-root.ts'
import { articleFile, type Files, writeNewspaper } from '../../support/small-newspaper.ts'

const newspaper: Files = {
  'publication.md':
    '---\ntitle: 两种画法\nnewspaper: 画报\nurl: https://example.com/\ndescription: 说明“甲”&<乙>\ncards: 1\n---\n',
  'sections/drawn.md': '---\nname: 画\n---\n',
  'issues/drawn-1/issue.md': '---\ntitle: 画的第一期\ndate: 2025-01-15\nslogans: [一, 二]\n---\n',
  'issues/drawn-1/01/01.md': articleFile(
    'kicker: 引题\nsubhead: ——副题\nsection: drawn\ntopics: [甲, 乙]\nbyline: [{ role: 记者, name: 王涵 }, { role: 记者, name: 李&四 }]\nphotos: [{ caption: 图 }]\nfacts: [{ label: 召开, quote: 召开17次 }]\ncorrections: [{ date: 2025-02-01, text: 改 }]',
    '第一段，召开17次。\n\n## 上半 下半\n\n第二段<b>不是标签</b>，*着重*。\n\n| 表 | 头 |\n| - | - |\n| 一 | 二 |',
  ),
  'issues/drawn-1/01/02.md': articleFile('status: withdrawn\nnotice: 说明', '撤下的一段。'),
  'issues/drawn-1/02/page.md': '---\nlabel: A2\nname: 要闻\n---\n',
  'issues/drawn-1/02/01.md': articleFile('kind: advertisement', '广告一段。'),
  'issues/drawn-2/issue.md': '---\ntitle: 画的第二期\n---\n',
  'issues/drawn-2/01/01.md': articleFile('section: drawn', '第二期的一段。'),
}

/** What stands in either text from the first difference on. */
function whereTheyPart(one: string, other: string): readonly string[] | undefined {
  if (one === other) return undefined
  let at = 0
  while (one[at] === other[at]) at++
  return [one, other].map((text) => text.slice(Math.max(0, at - 80), at + 200))
}

test('a part that is drawn whole is what its routes give one by one', async (t) => {
  const contentDirectory = writeNewspaper(t, newspaper)
  const outDirectory = join(contentDirectory, '../out')
  await buildSite({ contentDirectory, outDirectory })
  const release = await lockBuild(buildLockFile, () => undefined)
  const folder = mkdtempSync(join(tmpdir(), 'drawn-'))
  t.after(() => rmSync(folder, { recursive: true }))
  try {
    assert.equal(await runNext('build', { CONTENT_DIR: contentDirectory }), 0)
    const exported = join(projectRoot, '.next/export')
    const { documents, stylesheets } = readExport(exported)
    const rules = toRules(await readRuleTexts(exported, await writeAssets(exported, stylesheets, folder)))
    assert.ok(documents.filter((document) => /^issues\/drawn|sections\/drawn/.test(document)).length >= 11)
    for (const document of documents) {
      const published = publishNamed(document, readFileSync(join(exported, document), 'utf8'), rules)
      const drawn = readFileSync(join(outDirectory, document), 'utf8')
      assert.deepEqual(whereTheyPart(drawn, published.html), undefined, document)
    }
  } finally {
    release()
  }
})
