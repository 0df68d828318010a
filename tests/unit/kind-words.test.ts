import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { issueLabel, overlineWords } from '../../lib/kind-words.ts'
import { articleKinds, issueKinds } from '../../lib/model.ts'

describe('what stands above a headline', () => {
  it('is the kind of a text whose form does not show it; 广告 stands elsewhere', () => {
    assert.deepEqual(
      articleKinds.map((kind) => overlineWords({ kind, status: 'published' })),
      [[], [], ['评论'], ['图片新闻'], ['公告'], []],
    )
  })

  it('is the 栏目, and the kind behind it unless the 栏目 says so', () => {
    const comment = { kind: 'comment', status: 'published' } as const
    assert.deepEqual(overlineWords(comment, { name: '今日谈' }), ['今日谈', '评论'])
    assert.deepEqual(overlineWords(comment, { name: '本报评论' }), ['本报评论'])
  })

  it('says nothing of what a withdrawn text was', () => {
    assert.deepEqual(overlineWords({ kind: 'comment', status: 'withdrawn' }), [])
  })
})

describe('the label of an issue', () => {
  it('is what was typed, else its kind unless the title says so', () => {
    assert.deepEqual(
      issueKinds.map((kind) => issueLabel({ title: '甲', kind })),
      [undefined, '专刊', '增刊', '号外'],
    )
    assert.equal(issueLabel({ title: '甲', label: '两会号', kind: 'special' }), '两会号')
    assert.equal(issueLabel({ title: '两会专刊', kind: 'special' }), undefined)
  })
})
