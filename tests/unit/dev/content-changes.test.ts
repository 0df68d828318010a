import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { answerContentChanges } from '../../../lib/dev/content-changes.ts'
import { articleFile, articlePath, writeFiles, writeNewspaper } from '../../support/small-newspaper.ts'

/** The news of a newspaper that is being edited, one by one. */
async function listen(t: TestContext, directory: string) {
  Object.assign(process.env, { CONTENT_DIR: directory, LIVE_CONTENT: '1' })
  const leaving = new AbortController()
  t.after(() => {
    leaving.abort()
    for (const name of ['CONTENT_DIR', 'LIVE_CONTENT']) delete process.env[name]
  })
  const answer = await answerContentChanges(
    new Request('http://localhost/content-changes/', { signal: leaving.signal }),
  )
  assert.equal(answer.headers.get('Content-Type'), 'text/event-stream; charset=utf-8')
  const reader = answer.body?.getReader()
  return async () => {
    const { value } = (await reader?.read()) ?? {}
    return JSON.parse(new TextDecoder().decode(value).replace(/^data: /, ''))
  }
}

test('answerContentChanges: it says at once what is wrong and where that is read, then what has changed', async (t) => {
  const directory = writeNewspaper(t, {
    [articlePath]: articleFile('rank: 一'),
    'sections/yaowen.md': '---\n---\n',
  })
  const news = await listen(t, directory)
  const first = await news()
  assert.deepEqual(
    first.faults.map(({ text, url }: { text: string; url?: string }) => [
      text.replace(`${directory}/`, ''),
      url,
    ]),
    [
      [
        `${articlePath}:3: 错误：rank 应是 lead、ear、major、normal、brief 之一，但是“一”；写其中一个词；不知道就去掉这一行 [field-word]`,
        '/issues/2025-01-15/01/01/',
      ],
      ['sections/yaowen.md:1: 错误：应写明 name，但没有写；加一行 `name: …` [field-missing]', undefined],
    ],
  )
  writeFiles(directory, { [articlePath]: articleFile() })
  const second = await news()
  assert.deepEqual([second.faults.length, second.version === first.version], [1, false])
})
