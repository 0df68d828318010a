import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFile, articlePath, faultsOf, wholeFaultsOf } from '../../support/small-newspaper.ts'

/** What the check says of a text; its first line is line 6 of the file. */
async function faultsOfText(t: Parameters<typeof faultsOf>[0], text: string) {
  const faults = await wholeFaultsOf(t, { [articlePath]: articleFile('kind: news', text) })
  return faults.map((fault) => fault.replace(`${articlePath}:`, ''))
}

const pictures =
  'a picture should lie beside the file and be named in its front matter, but the text has ![演练现场](01-1.jpg)'

test('readBody: it names a picture in the text with the fields to write instead', async (t) => {
  const lines = 'take it out of the text and write photos: [{ file: 01-1.jpg, caption: 演练现场'
  assert.deepEqual(await faultsOfText(t, '![演练现场](01-1.jpg)'), [`6: ${pictures}; ${lines} }]`])
  assert.deepEqual(await faultsOfText(t, '正文。\n\n![演练现场](01-1.jpg)'), [
    `8: ${pictures}; ${lines}, after: p1 }]`,
  ])
  assert.deepEqual(await faultsOfText(t, '一。\n\n正文![演练现场](01-1.jpg)。'), [
    `8: ${pictures}; ${lines}, after: p2 }]`,
  ])
})

test('readBody: it writes names and captions so that they are read again', async (t) => {
  const typed = [
    ['![图: 一](<a b.jpg>)', '![图: 一](a b.jpg)', 'a b.jpg, caption: "图: 一"'],
    ['![](./tu/%E5%9B%BE.jpg)', '![](./tu/%E5%9B%BE.jpg)', '图.jpg, caption: '],
    ['![图](C:\\图\\1.jpg)', '![图](C:\\图\\1.jpg)', '1.jpg, caption: 图'],
    ['![图][a]\n\n[a]: 01-1.jpg', '![图](01-1.jpg)', '01-1.jpg, caption: 图'],
  ]
  for (const [text = '', shown = '', fields = ''] of typed) {
    assert.deepEqual(await faultsOfText(t, text), [
      `6: a picture should lie beside the file and be named in its front matter, but the text has ${shown}; take it out of the text and write photos: [{ file: ${fields} }]`,
    ])
  }
  assert.deepEqual(await faultsOfText(t, '![图](data:image/png;base64,AAAA)'), [
    '6: a picture should lie beside the file and be named in its front matter, but the text has a picture that is pasted in; take it out of the text and write photos: [{ file: 01-1.jpg, caption: 图 }]',
  ])
})

test('readBody: it finds pictures in lists, tables, links and footnotes, and leaves those of other hosts', async (t) => {
  const places = ['- ◇', '| ◇ |\n| - |', '[◇](/about/)', '> ◇', '一[^1]\n\n[^1]: ◇']
  for (const place of places) {
    const [fault = '', ...others] = await faultsOfText(t, place.replace('◇', '![演练现场](01-1.jpg)'))
    assert.deepEqual([fault.includes(pictures), others], [true, []], place)
  }
  assert.deepEqual(await faultsOfText(t, '![图](https://x.cn/a.jpg)'), [])
})

test('readBody: it says of publication.md that it has no picture', async (t) => {
  assert.deepEqual(await faultsOf(t, { 'publication.md': '---\ntitle: 测试日报\n---\n\n![图](a.jpg)\n' }), [
    'publication.md:5: this text should have no picture, but it has ![图](a.jpg)',
  ])
})
