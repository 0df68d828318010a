import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { runInNewContext } from 'node:vm'
import { parseSettings } from '../../../../../../components/browser/reading/device/settings.ts'
import { settingsScript } from '../../../../../../components/frame/settings-script.tsx'

const everything = {
  theme: 'night',
  mode: 'elder',
  size: '28',
  leading: 'loose',
  face: 'serif',
  script: 'hant',
  progress: 'on',
  keys: 'off',
  rate: 'fast',
}

test('parseSettings: it takes every setting with a value that it has', () => {
  assert.deepEqual(parseSettings(JSON.stringify(everything)), everything)
})

test('parseSettings: it leaves out what is no setting and no value of one', () => {
  const kept = { theme: 'pink', size: 18, mode: '', leading: 'tight', colour: 'red', face: ['serif'] }
  assert.deepEqual(parseSettings(JSON.stringify(kept)), { leading: 'tight' })
})

for (const kept of [null, '', 'null', '"night"', '7', '[]', '{"theme":', '{"__proto__":{"theme":"night"}}']) {
  test(`parseSettings: it finds nothing in ${kept}`, () => {
    assert.deepEqual(parseSettings(kept), {})
  })
}

describe('settingsScript: before the first paint', () => {
  for (const kept of [
    everything,
    { theme: 'sepia' },
    { theme: 'pink', size: '18px', keys: 'off' },
    {},
    null,
  ]) {
    it(`sets the same as the reader would of ${JSON.stringify(kept)}`, () => {
      const json = JSON.stringify(kept)
      const { attributes } = runScript({ stored: { reading: json } })
      const { 'data-scripts': scripts, ...settings } = attributes
      assert.equal(scripts, '')
      const expected = Object.entries(parseSettings(json)).map(([name, value]) => [`data-${name}`, value])
      assert.deepEqual(settings, Object.fromEntries(expected))
    })
  }

  it('takes theme, mode and size from the address, and keeps them beside the others', () => {
    const { attributes, stored } = runScript({
      search: '?from=timeline&mode=elder&theme=night&size=30&face=serif',
      stored: { reading: '{"theme":"paper","leading":"loose"}' },
    })
    assert.deepEqual(attributes, {
      'data-scripts': '',
      'data-theme': 'night',
      'data-leading': 'loose',
      'data-mode': 'elder',
      'data-size': '30',
    })
    assert.deepEqual(JSON.parse(stored.reading ?? ''), {
      theme: 'night',
      leading: 'loose',
      mode: 'elder',
      size: '30',
    })
  })

  it('takes nothing from an address that asks for what there is not', () => {
    const { attributes } = runScript({ search: '?theme=%22%3E%3Cscript%3E&mode=elder%20x' })
    assert.deepEqual(attributes, { 'data-scripts': '' })
  })

  it('does what the address asks for where storage is refused', () => {
    const { attributes } = runScript({ search: '?mode=elder', stored: undefined })
    assert.deepEqual(attributes, { 'data-scripts': '', 'data-mode': 'elder' })
  })

  it('makes room for 回到上次读到处 only where a place is known and the address names none', () => {
    const stored = { places: '{"/issues/a/01/01/":["p7",0,1]}' }
    const at = (pathname: string, rest: { hash?: string; search?: string } = {}) =>
      'data-resume' in runScript({ pathname, ...rest, stored }).attributes
    assert.equal(at('/issues/a/01/01/'), true)
    assert.equal(at('/issues/a/01/02/'), false)
    assert.equal(at('/issues/a/01/01/', { hash: '#p2' }), false)
    assert.equal(at('/issues/a/01/01/', { search: '?mark=消防' }), false)
  })
})

interface Circumstances {
  readonly search?: string
  readonly hash?: string
  readonly pathname?: string
  /** What is stored; `undefined` where every access throws. */
  readonly stored?: Record<string, string> | undefined
}

/** Runs the script as a page would, and answers what it has set. */
function runScript(circumstances: Circumstances) {
  const { search = '', hash = '', pathname = '/' } = circumstances
  const isRefused = 'stored' in circumstances && circumstances.stored === undefined
  const stored: Record<string, string> = { ...circumstances.stored }
  const attributes: Record<string, string> = {}
  const refuse = () => {
    throw new Error('storage is refused')
  }
  runInNewContext(settingsScript, {
    URLSearchParams,
    addEventListener: () => undefined,
    location: { search, hash, pathname },
    document: {
      documentElement: {
        setAttribute: (name: string, value: string) => {
          attributes[name] = value
        },
      },
    },
    localStorage: {
      getItem: isRefused ? refuse : (key: string) => stored[key] ?? null,
      setItem: isRefused ? refuse : (key: string, value: string) => Object.assign(stored, { [key]: value }),
    },
  })
  return { attributes, stored }
}
