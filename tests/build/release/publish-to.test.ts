import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { forgetParts } from '../../support/forget-parts.ts'
import { hashesOf } from '../../support/hashes-of.ts'
import { publish } from '../../support/run-publish.ts'
import { S3Server } from '../../support/s3-server.ts'
import { articleFile, writeFiles, writeNewspaper } from '../../support/small-newspaper.ts'
import { serve } from '../../support/small-server.ts'

const secret = '此句只在将要撤下的上线稿件里'

/** A newspaper, an object store, and a server that sends what lies there as readers get it. */
async function open(t: TestContext) {
  const server = new S3Server()
  await server.start()
  t.after(() => server.stop())
  const url = await serve(t, (request, response) => {
    const file = decodeURIComponent(new URL(request.url ?? '', 'http://host').pathname.slice(1))
    const object = server.objects.get(file === '' || file.endsWith('/') ? `${file}index.html` : file)
    if (!object) return void response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': object.type, 'Cache-Control': object.keep }).end(object.bytes)
  })
  const content = writeNewspaper(t, {
    'issues/2025-01-15/issue.md': null,
    'issues/2025-01-15/01/01.md': null,
    'issues/online-1/issue.md': '---\ntitle: 上线第一期\ndate: 2025-01-15\n---\n',
    'issues/online-1/01/01.md': articleFile('section: yaowen', `${secret}。`),
    'issues/online-1/01/02.md': articleFile('section: yaowen', '另一篇留下的稿件。'),
    'issues/online-1/source.txt': `${secret}。\n`,
  })
  const { endpoint, bucket, region } = server.settings
  const host = [`kind: s3`, `endpoint: ${endpoint}`, `bucket: ${bucket}`, `region: ${region}`, 'style: path']
  const keys = [`key: ${server.settings.key}`, `secret: ${server.settings.secret}`, `url: ${url}`]
  const lines = [...host, ...keys].map((line) => `    ${line}\n`).join('')
  writeFileSync(join(content, '../deploy.yml'), `signoff: required\nhosts:\n  web:\n${lines}`)
  const forget = () => forgetParts(['issues/online-1', 'issues/online-2', 'sections/yaowen', 'search/0'])
  await forget()
  t.after(forget)
  return { server, content, out: join(content, '../out'), url }
}

/** What a publish is told here. */
const to = (...others: string[]) => ['--to', 'web', '--by', '张三', ...others]

test('publish --to brings the site online, goes on where it was killed, withdraws with a proof and leaves its trace', async (t) => {
  const { server, content, out, url } = await open(t)
  const unsigned = await publish(content, ['--to', 'web'])
  assert.equal(unsigned.code, 1)
  assert.match(unsigned.errors, /^--by：deploy\.yml 写了 `signoff: required`/)

  const first = await publish(content, to('--why', '首发'))
  assert.equal(first.code, 0, first.errors)
  assert.deepEqual(server.files(), Object.keys(hashesOf(out)))
  assert.match(first.errors, /已上线到 web：新增 2 篇、改动 0 篇、撤下 0 篇；/)
  assert.match(first.errors, /已核对 http.* 的 \d+ 个网址，0 个不对\n$/)
  assert.deepEqual(first.lines, [])

  writeFiles(content, {
    'issues/online-2/issue.md': '---\ntitle: 上线第二期\ndate: 2025-01-16\n---\n',
    'issues/online-2/01/01.md': articleFile('section: yaowen', '第二天的一段。'),
  })
  const killed = await publish(content, to(), {
    killWhen: () => server.objects.has('issues/online-2/01/01/index.html'),
  })
  assert.equal(killed.code, null)
  const second = await publish(content, to())
  assert.equal(second.code, 0, second.errors)
  const left = new Set(server.files())
  for (const file of Object.keys(hashesOf(out))) assert.ok(left.has(file), file)
  assert.ok(second.lines.includes(`${url}sw.js`))

  const withdrawn = await publish(content, to('--withdraw', 'online-1/01/01', '--notice', '应作者要求撤下'))
  assert.equal(withdrawn.code, 0, withdrawn.errors)
  assert.match(withdrawn.errors, /^已从 s3 http.* 删去 online-1\/01\/01，连同载有它的 \d+ 个文件/)
  assert.deepEqual(server.files(), Object.keys(hashesOf(out)))
  for (const [file, { bytes }] of server.objects) assert.equal(bytes.includes(secret), false, file)
  const proof = withdrawn.lines.slice(withdrawn.lines.indexOf('撤下证明'))
  assert.match(proof[4] ?? '', new RegExp(`^\\d{4}-.{21}  撤下  ${url}issues/online-1/01/01/$`))
  assert.ok(proof.some((line) => line.endsWith(`  404  ${url}issues/online-1/source.txt`)))
  assert.match(proof.at(-1) ?? '', /^共\d+个网址，全部已撤下$/)

  // Words that are hidden leave the host before anything is built: what is killed while Next draws shows that.
  const hidden = 'online-2/01/01'
  writeFiles(content, {
    [`issues/${hidden}.md`]: articleFile(
      'section: yaowen\ncorrections: [{ date: 2025-01-17, at: p1, now: 某某, kind: hidden, text: 应当事人要求隐去姓名 }]',
      '第二天的一段，说到某某。',
    ),
  })
  const struck = await publish(content, to(), { killWhen: (said) => /检查：.*没有错误/.test(said) })
  assert.equal(struck.code, null, struck.errors)
  assert.match(struck.errors, /已从 s3 http.* 删去 online-2\/01\/01/)
  assert.match(String(server.objects.get(`issues/${hidden}/index.html`)?.bytes), /本文正在修改/)
  assert.equal(server.objects.has('issues/online-2/online-2.epub'), false)
  const back = await publish(content, to())
  assert.equal(back.code, 0, back.errors)
  assert.deepEqual(server.files(), Object.keys(hashesOf(out)))

  const log = readFileSync(join(content, '../publish-log.jsonl'), 'utf8').trimEnd().split('\n')
  const lines = log.map((line) => JSON.parse(line))
  assert.deepEqual(
    lines.map(({ to: host, state, by, why, withdraw }) => [host, state, by, why, withdraw]),
    [
      ['web', 'begun', '张三', '首发', undefined],
      ['web', 'done', '张三', '首发', undefined],
      ['web', 'begun', '张三', undefined, undefined],
      ['web', 'begun', '张三', undefined, undefined],
      ['web', 'done', '张三', undefined, undefined],
      ['web', 'begun', '张三', undefined, ['online-1/01/01']],
      ['web', 'done', '张三', undefined, ['online-1/01/01']],
      ['web', 'begun', '张三', undefined, undefined],
      ['web', 'begun', '张三', undefined, undefined],
      ['web', 'done', '张三', undefined, undefined],
    ],
  )
  assert.deepEqual(lines.at(-1).articles.removed, { count: 0, ids: [] })
})
