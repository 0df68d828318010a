import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

// Publish writes this constant above the worker.
Object.assign(globalThis, { EDITION: { version: 'test', files: {}, pages: [], withdrawn: [] } })
const { putList } = await import('../../../../../components/browser/offline/readable-list.ts')

const page = '<main><div id="kept"><p>还没有</p></div></main>'

describe('putList', () => {
  it('lists issues, the newest name first, each with its articles in print order', () => {
    const list = putList(page, [
      { pathname: '/issues/2025-01-01/', title: '测试日报' },
      { pathname: '/issues/2025-01-02/01/02/', title: '乙 &amp; 丙' },
      { pathname: '/issues/2025-01-02/01/', title: '第01版' },
      { pathname: '/issues/2025-01-02/01/01/', title: '甲' },
      { pathname: '/issues/2025-01-02/', title: '测试日报' },
      { pathname: '/issues/2024-zhuankan/', title: '专刊' },
      { pathname: '/', title: '首页' },
    ])
    assert.equal(
      list.replaceAll(' class="target"', ''),
      '<main><div id="kept">' +
        '<h2><a href="/issues/2025-01-02/">测试日报　2025年1月2日</a></h2><ul>' +
        '<li><a href="/issues/2025-01-02/01/01/">甲</a></li><li><a href="/issues/2025-01-02/01/02/">乙 &amp; 丙</a></li></ul>' +
        '<h2><a href="/issues/2025-01-01/">测试日报　2025年1月1日</a></h2><ul></ul>' +
        '<h2><a href="/issues/2024-zhuankan/">专刊</a></h2><ul></ul>' +
        '</div></main>',
    )
  })

  it('leaves what the page says where nothing is kept', () => {
    assert.equal(putList(page, []), page)
    assert.equal(putList(page, [{ pathname: '/about/', title: '关于' }]), page)
  })
})
