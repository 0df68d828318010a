import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOtherHost, resolveAddress } from '../../../../lib/body/parse/resolve-address.ts'

test('resolveAddress: it gives addresses of this site from its root', () => {
  const cases = [
    ['/b', '/b'],
    ['b/', '/issues/a/01/b/'],
    ['../', '/issues/a/'],
    ['?q=1', '/issues/a/01/?q=1'],
    ['#p1', '#p1'],
    ['.', '/issues/a/01/'],
    ['/中 文', '/%E4%B8%AD%20%E6%96%87'],
    ['/../../x', '/x'],
  ] as const
  for (const [typed, href] of cases) assert.equal(resolveAddress(typed, '/issues/a/01/'), href)
})

test('resolveAddress: it lets http, https and mailto through as typed', () => {
  for (const typed of ['http://x.cn', 'HTTPS://X.cn/a?b#c', 'mailto:a@b.cn']) {
    assert.equal(resolveAddress(typed, '/'), typed)
  }
})

test('resolveAddress: it refuses all others', () => {
  for (const typed of [
    '',
    ' /b',
    '/b ',
    'javascript:x',
    'java\tscript:x',
    '\u0001javascript:x',
    'data:x',
    'file:///x',
    'ftp://x.cn',
    '//x.cn',
    '\\\\x.cn',
    '/\\x.cn',
    '/.//x.cn',
    'http:x.cn',
    'https:x.cn',
    'https:/x.cn',
    'https:\\\\x.cn',
    'http://',
    'https://in-site.invalid/x',
  ]) {
    assert.equal(resolveAddress(typed, '/issues/a/01/'), undefined, typed)
  }
})

test('isOtherHost: it knows links to other hosts from those of this site', () => {
  assert.deepEqual(['https://x.cn', '/b', '#p1', 'mailto:a@b.cn'].map(isOtherHost), [
    true,
    false,
    false,
    false,
  ])
})
