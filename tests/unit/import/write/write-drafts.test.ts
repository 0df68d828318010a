import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { arrange } from '../../../../lib/import/arrange/arrange.ts'
import type { Source } from '../../../../lib/import/plan/source.ts'
import { toTextLines } from '../../../../lib/import/read/text-lines.ts'
import { writeDrafts } from '../../../../lib/import/write/write-drafts.ts'
import { sourceOf } from '../../../support/import-sources.ts'
import { projectRoot } from '../../../support/project-root.ts'
import { checkNewspaper, faultLines, issueOf, writeNewspaper } from '../../../support/small-newspaper.ts'

const none = new Map<string, Uint8Array>()

/** A newspaper without issues. */
function emptyNewspaper(t: TestContext): string {
  return writeNewspaper(t, { 'issues/2025-01-15/issue.md': null, 'issues/2025-01-15/01/01.md': null })
}

function typed(text: string): Source {
  return sourceOf(toTextLines(text), { verbatim: text })
}

function write(directory: string, source: Source, page = '01', issue = '2026-03-05') {
  const sources = [source]
  return writeDrafts({ directory, issue, page, sources, plan: arrange(sources), pictures: none })
}

/** Publishes the drafts of an issue, as an editor does. */
function publish(directory: string, issue: string): void {
  const folder = join(directory, 'issues', issue, '01')
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    writeFileSync(file, readFileSync(file, 'utf8').replace('status: draft\n', ''))
  }
}

describe('writeDrafts: drafts that the check takes and the source proves', () => {
  it('writes the first page so that every line of its source is found in it', async (t) => {
    const directory = emptyNewspaper(t)
    const text = readFileSync(join(projectRoot, 'content/issues/2025-lianghui/source.txt'), 'utf8')
    const { files, remarks } = write(directory, typed(text), '01', '2025-lianghui')
    const folder = 'issues/2025-lianghui'
    assert.deepEqual(files, [
      `${folder}/issue.md`,
      `${folder}/01/page.md`,
      `${folder}/01/01.md`,
      `${folder}/source.txt`,
    ])
    assert.deepEqual(remarks, [])
    assert.equal(readFileSync(join(directory, folder, 'source.txt'), 'utf8'), text)
    publish(directory, '2025-lianghui')
    const issue = await issueOf(directory, '2025-lianghui')
    const articles = issue?.pages.flatMap((page) => page.articles) ?? []
    assert.deepEqual(
      articles.map(({ matchesSource, headline }) => ({ matchesSource, headline })),
      [{ matchesSource: true, headline: ['精准防控提效能', '聚力攻坚护平安'] }],
    )
  })

  it('writes each field as the lines have it', async (t) => {
    const directory = emptyNewspaper(t)
    write(
      directory,
      typed(
        '第1版 要闻\n*ST某某：复牌\n本报讯（记者 林小雨）木箱长10*20*30厘米。\n1. 不是列表，是一段照印的正文，长到不会是标题，也不会是分题。\n群众在植树。 孙桂兰 摄\n责任编辑 周远　版式 李一鸣',
      ),
    )
    assert.deepEqual(await faultLines(directory), [])
    assert.equal(
      readFileSync(join(directory, 'issues/2026-03-05/01/01.md'), 'utf8'),
      '---\nheadline: "*ST某某：复牌"\nbyline:\n  - role: 记者\n    name: 林小雨\n    printed: 本报讯（记者 林小雨）\nphotos:\n' +
        '  - caption: 群众在植树。\n    credit: 孙桂兰 摄\nstatus: draft\n---\n\n木箱长10*20*30厘米。\n\n' +
        '1\\. 不是列表，是一段照印的正文，长到不会是标题，也不会是分题。\n',
    )
    assert.equal(
      readFileSync(join(directory, 'issues/2026-03-05/01/page.md'), 'utf8'),
      '---\nlabel: 1\nname: 要闻\ncredits:\n  - role: 责任编辑\n    name: 周远\n    printed: 责任编辑 周远　版式 李一鸣\n' +
        '  - role: 版式\n    name: 李一鸣\n    printed: 责任编辑 周远　版式 李一鸣\n---\n',
    )
  })

  it('overwrites nothing, and then writes nothing', async (t) => {
    const directory = emptyNewspaper(t)
    const text = '小麦返青水怎么浇\n一看苗，二看墒，三看天。'
    write(directory, typed(text))
    const before = readFileSync(join(directory, 'issues/2026-03-05/01/01.md'))
    assert.throws(() => write(directory, typed(text)), {
      message: `${directory}/issues/2026-03-05/01/01.md 已经有了，不覆盖，什么也没有写；请换一个版（--page），或先把它移开`,
    })
    assert.deepEqual(readFileSync(join(directory, 'issues/2026-03-05/01/01.md')), before)
    assert.equal((await checkNewspaper(directory)).problems.length, 0)
  })

  it('puts the text of a further page behind the source of the issue', (t) => {
    const directory = emptyNewspaper(t)
    write(directory, typed('小麦返青水怎么浇\n一看苗，二看墒，三看天。\n'))
    write(directory, typed('流动书车下乡\n当天借出图书三百册。\n'), '02')
    assert.equal(
      readFileSync(join(directory, 'issues/2026-03-05/source.txt'), 'utf8'),
      '小麦返青水怎么浇\n一看苗，二看墒，三看天。\n\n流动书车下乡\n当天借出图书三百册。\n',
    )
  })

  it('refuses a plan that lost a line, and an address that is none', (t) => {
    const directory = emptyNewspaper(t)
    const sources = [typed('小麦返青水怎么浇\n一看苗，二看墒，三看天。')]
    const plan = { ...arrange(sources), articles: [] }
    assert.throws(
      () => writeDrafts({ directory, issue: '2026-03-05', page: '01', sources, plan, pictures: none }),
      { message: '排稿不全，未写入：p1-1 没有去处，p1-2 没有去处' },
    )
    assert.throws(() => write(directory, typed('甲乙丙。'), '01', '../etc'), /--issue should be/)
    assert.throws(() => write(directory, typed('甲乙丙。'), '1'), /--page should be two digits/)
    assert.equal(existsSync(join(directory, 'issues')), false)
  })

  it('writes no article without a headline, and says so', (t) => {
    const directory = emptyNewspaper(t)
    const { files, remarks } = write(directory, typed('入春以来降水偏少，土壤墒情差别较大。'))
    assert.deepEqual(files, ['issues/2026-03-05/issue.md', 'issues/2026-03-05/source.txt'])
    assert.deepEqual(remarks, [])
  })
})
