import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../../../lib/problems/language.ts'

const cases: readonly (readonly [Readonly<Record<string, string>>, 'zh' | 'en'])[] = [
  [{}, 'zh'],
  [{ LANG: '' }, 'zh'],
  [{ LANG: 'C' }, 'zh'],
  [{ LANG: 'C.UTF-8' }, 'zh'],
  [{ LANG: 'POSIX' }, 'zh'],
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'zh_TW' }, 'zh'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: '' }, 'zh'],
]

for (const [environment, language] of cases) {
  test(`languageOf: it gives ${language} for ${JSON.stringify(environment)}`, () => {
    assert.equal(languageOf(environment), language)
  })
}
