import assert from 'node:assert/strict'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { Desk } from '../../../../lib/desk/desk.ts'
import { startDesk } from '../../../../lib/desk/server/start-desk.ts'
import { articlePath, writeNewspaper } from '../../../support/small-newspaper.ts'

/** A desk over the small newspaper, and a way to ask it as its own page does, or with other headers. */
async function openDesk(t: TestContext) {
  const directory = writeNewspaper(t, {})
  const desk = await startDesk(new Desk(directory), { script: Buffer.from('1'), style: Buffer.from('') })
  t.after(() => desk.close())
  const { host, origin } = new URL(desk.url)
  const send = (path: string, message?: object, headers: Record<string, string> = {}) =>
    sendTo(`${desk.url}${path}`, message, { host, origin, ...headers })
  const ask = async (name: string, message: object) => JSON.parse((await send(`api/${name}`, message)).text)
  return { directory, desk, send, ask }
}

function sendTo(url: string, message: object | undefined, headers: Record<string, string>) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>(
    (resolve, reject) => {
      const asked = request(url, { method: message ? 'POST' : 'GET', headers }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (piece) => {
          text += piece
        })
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        )
      })
      asked.on('error', reject)
      asked.end(message && JSON.stringify(message))
    },
  )
}

describe('startDesk: the desk over HTTP', () => {
  it('sends its page under a policy that lets in nothing from elsewhere', async (t) => {
    const { send } = await openDesk(t)
    const { status, headers, text } = await send('')
    assert.equal(status, 200)
    assert.match(text, /<title>编辑台<\/title>/)
    assert.match(
      String(headers['content-security-policy']),
      /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; frame-src http:\/\/127\.0\.0\.1:\d+; form-action 'none'; base-uri 'none'; frame-ancestors 'none'$/,
    )
    assert.deepEqual(
      [
        headers['access-control-allow-origin'],
        headers['referrer-policy'],
        headers['x-content-type-options'],
        headers['cache-control'],
      ],
      [undefined, 'no-referrer', 'nosniff', 'no-store'],
    )
  })

  it('changes nothing for another origin', async (t) => {
    const { send, directory } = await openDesk(t)
    const before = readFileSync(join(directory, articlePath), 'utf8')
    const message = { file: articlePath, hash: '', source: '别的' }
    const { status } = await send('api/save', message, { origin: 'https://evil.example' })
    assert.deepEqual([status, readFileSync(join(directory, articlePath), 'utf8')], [403, before])
  })

  it('saves a form, and gives both versions where the file has changed', async (t) => {
    const { ask, directory } = await openDesk(t)
    const opened = await ask('open', { file: articlePath })
    const form = { ...opened.form, fields: { ...opened.form.fields, kicker: '引题' } }
    await ask('save', { file: articlePath, hash: opened.hash, form })
    const saved = readFileSync(join(directory, articlePath), 'utf8')
    assert.equal(saved, '---\nheadline: 测试标题\nkicker: 引题\nkind: news\n---\n\n测试用的一段。\n')
    const { conflict } = await ask('save', { file: articlePath, hash: opened.hash, source: '我的' })
    assert.deepEqual([conflict.mine, conflict.theirs], ['我的', saved])
    assert.equal(readFileSync(join(directory, articlePath), 'utf8'), saved)
  })

  it('keeps what is typed, and gives it when the file is opened again', async (t) => {
    const { ask, directory } = await openDesk(t)
    const { hash, form } = await ask('open', { file: articlePath })
    const { faults } = await ask('keep', {
      file: articlePath,
      hash,
      form: { ...form, fields: { headline: '题', section: 'wu', kind: 'wu' } },
    })
    assert.deepEqual(
      faults.map(({ field, code }: { field: string; code: string }) => [field, code]),
      [
        ['section', 'section-unknown'],
        ['kind', 'field-word'],
      ],
    )
    const { draft } = await ask('open', { file: articlePath })
    assert.deepEqual(
      [draft.source, draft.over],
      ['---\nheadline: 题\nsection: wu\nkind: wu\n---\n\n测试用的一段。\n', hash],
    )
    assert.equal(readFileSync(join(directory, '.desk/.gitignore'), 'utf8'), '*\n')
  })

  it('writes no file that is not of the newspaper', async (t) => {
    const { ask, directory } = await openDesk(t)
    for (const file of [
      '../x.md',
      'issues/../../x.md',
      '/etc/passwd',
      'issues/2025-01-15/01/01-1.jpg',
      'issues/2025-01-15/source.txt',
      'issues\\a.md',
      '.desk/x.md',
    ])
      assert.deepEqual(await ask('save', { file, hash: '', source: 'x' }), {
        error: `编辑台不写这个文件：${file}`,
      })
    symlinkSync('/tmp', join(directory, 'issues/lian'))
    assert.deepEqual(await ask('save', { file: 'issues/lian/issue.md', hash: '', source: 'x' }), {
      error: 'issues/lian/issue.md 通向报纸文件夹之外，编辑台不写',
    })
  })

  it('opens no file that a save would change: another encoding', async (t) => {
    const { ask, directory } = await openDesk(t)
    writeFileSync(join(directory, articlePath), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xb2, 0xe2]))
    assert.deepEqual(await ask('open', { file: articlePath }), {
      error: `${articlePath} 不是 UTF-8 编码；请用记事本打开，另存为 UTF-8`,
    })
  })

  it('says in a sentence what is no message, and knows no other routes', async (t) => {
    const { ask, send } = await openDesk(t)
    assert.deepEqual(await ask('open', []), { error: '请求应是一组字段' })
    assert.deepEqual((await send('api/constructor', {})).status, 404)
  })
})
