import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { it } from 'node:test'
import { findPages } from '../../../../lib/import/tree/find-pages.ts'
import { formatReport } from '../../../../lib/import/tree/import-tree.ts'

it('findPages: it takes days from folders and names, pages in the order of their numbers', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (const file of [
    '2031/03/05/A10.pdf',
    '2031/03/05/A2.pdf',
    '20310306_01.xml',
    '2031-3-7/01.pdf',
    '2031-02-30/01.pdf',
    '说明.txt',
    '2031/03/05/Thumbs.db',
    '2031/03/05/~$1.docx',
  ]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), 'x')
  }
  const { pages, undated } = findPages(folder)
  assert.deepEqual(
    pages.map(({ issue, page, file }) => `${issue} ${page} ${file.slice(folder.length + 1)}`),
    [
      '2031-03-05 01 2031/03/05/A2.pdf',
      '2031-03-05 02 2031/03/05/A10.pdf',
      '2031-03-06 01 20310306_01.xml',
      '2031-03-07 01 2031-3-7/01.pdf',
    ],
  )
  assert.deepEqual(undated.toSorted(), ['2031-02-30/01.pdf', '说明.txt'])
})

it('formatReport: it sums up, and names each page that asks a person', () => {
  const result = { issue: '2031-03-05', page: '01', articles: 3, placed: 90, open: 0 }
  const report = formatReport({
    results: [
      { ...result, file: 'A1.pdf' },
      { ...result, file: 'A2.pdf', articles: 0, placed: 0, open: 0, asks: 'A2.pdf 坏了' },
    ],
    undated: ['说明.txt'],
    passedOver: 5,
  })
  assert.equal(
    report,
    '共 2 版：已写 1 版 3 篇，已排 90 行，未排 0 行\n上次已做的 5 版没有再读\n要人看的 1 版：\n  A2.pdf：A2.pdf 坏了\n  说明.txt：文件名和文件夹名里没有日期，没有读',
  )
})
