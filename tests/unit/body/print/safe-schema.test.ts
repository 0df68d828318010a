import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RootContent } from '../../../../lib/body/parse/tree-types.ts'
import { printNode } from '../../../../lib/body/print/to-html.ts'

function rendered(data: object, url = '/b'): string {
  const link = { type: 'link', url, data, children: [{ type: 'text', value: '甲' }] }
  return printNode({ type: 'paragraph', children: [link] } as RootContent, {})
}

test('safeSchema: it lets no attribute, id or address through that the plugins do not make', () => {
  const hProperties = { onClick: 'x', style: 'x', id: 'cookie', className: ['x'], target: '_top', rel: ['x'] }
  assert.equal(rendered({ hProperties }), '<p><a href="/b" class="" rel="">甲</a></p>')
  assert.equal(rendered({}, 'javascript:x'), '<p><a>甲</a></p>')
})

test('safeSchema: it lets no other element through, but its text', () => {
  for (const hName of ['script', 'iframe', 'svg', 'form', 'img', 'style']) {
    assert.equal(rendered({ hName }), '<p>甲</p>')
  }
})

test('safeSchema: it drops HTML that reached the tree', () => {
  assert.equal(printNode({ type: 'html', value: '<script>x</script>' }, {}), '')
})
