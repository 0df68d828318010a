import assert from 'node:assert/strict'
import { describe, it, type TestContext } from 'node:test'
import { setEnvironment } from '../../support/set-environment.ts'
import { checkNewspaper, faultsOf, writeNewspaper } from '../../support/small-newspaper.ts'

async function publicationOf(t: TestContext, fields: string, body = '') {
  const file = `---\ntitle: 测试日报\n${fields}---\n${body}`
  return (await checkNewspaper(writeNewspaper(t, { 'publication.md': file }))).archive?.publication
}

const unknown = { title: '测试日报', identifiers: [], cards: 30, footer: [] }

describe('readPublication', () => {
  it('leaves out what is not known', async (t) => {
    assert.deepEqual(await publicationOf(t, ''), unknown)
  })

  it('has 历史上的今天 only where it is on', async (t) => {
    assert.deepEqual(await publicationOf(t, 'onThisDay: off\n'), unknown)
    assert.deepEqual(await publicationOf(t, 'onThisDay: on\n'), { ...unknown, onThisDay: true })
  })

  it('takes the address of the environment before its own', async (t) => {
    assert.equal((await publicationOf(t, 'url: https://typed.example/\n'))?.url, 'https://typed.example')
    setEnvironment(t, { SITE_URL: 'https://set.example/' })
    assert.equal((await publicationOf(t, 'url: https://typed.example/\n'))?.url, 'https://set.example')
    assert.equal((await publicationOf(t, ''))?.url, 'https://set.example')
  })

  it('has a text about itself, whose faults are told by the line of the file', async (t) => {
    const about = (await publicationOf(t, '', '\n关于。\n'))?.about
    assert.deepEqual(about?.paragraphs, [{ id: 'p1', text: '关于。' }])
    const file = '---\ntitle: 测试日报\n---\n\n一段。{#p2}\n\n两段。{#p2}\n'
    assert.deepEqual(await faultsOf(t, { 'publication.md': file }), [
      'publication.md:7: paragraph mark should be p3 or later, but is {#p2}',
    ])
  })
})
