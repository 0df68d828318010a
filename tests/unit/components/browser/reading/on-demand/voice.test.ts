import assert from 'node:assert/strict'
import { beforeEach, type TestContext, test } from 'node:test'
import { Voice } from '../../../../../../components/browser/reading/on-demand/voice.ts'

/** What the test makes of an utterance: it is given no voice that speaks. */
interface Given {
  readonly text: string
  onstart(): void
  onend(): void
  onerror(event: { readonly error: string }): void
}

let given: Given[] = []

// Of the browser this asks for voices, a clock and a way to speak.
Object.assign(globalThis, {
  window: globalThis,
  SpeechSynthesisUtterance: class {
    constructor(readonly text: string) {}
  },
  speechSynthesis: {
    getVoices: () => [{ lang: 'zh-CN', name: '普通话' }],
    speak: (utterance: Given) => given.push(utterance),
    cancel: () => {},
  },
})

beforeEach(() => {
  given = []
})

/** A voice that is told to speak on for as long as it is heard; what became of it stands in `heard`. */
function reading(t: TestContext) {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const voice = new Voice()
  const heard: string[] = []
  const speak = (count: number) => {
    voice.speak(`第${count}句。`, 1, {
      begins: () => {},
      ended: () => {
        heard.push('ended')
        speak(count + 1)
      },
      interrupted: () => heard.push('interrupted'),
      failed: () => heard.push('failed'),
    })
  }
  speak(1)
  return { heard, last: () => given.at(-1) as Given, wait: (time: number) => t.mock.timers.tick(time) }
}

test('Voice: it has failed where it is never heard', (t) => {
  const { heard, wait } = reading(t)
  wait(3999)
  assert.deepEqual(heard, [])
  wait(1)
  assert.deepEqual([heard, given.length], [['failed'], 1])
})

test('Voice: it goes on past a sentence that it does not begin, once it was heard, but not for ever', (t) => {
  const { heard, last, wait } = reading(t)
  last().onstart()
  last().onend()
  wait(4000)
  assert.deepEqual([heard, last().text], [['ended', 'ended'], '第3句。'])
  last().onstart()
  last().onend()
  for (let silence = 0; silence < 3; silence += 1) wait(4000)
  assert.deepEqual(heard, ['ended', 'ended', 'ended', 'ended', 'ended', 'failed'])
})

test('Voice: it goes on by the length of a sentence where it begins one and says of no end', (t) => {
  const { heard, last, wait } = reading(t)
  for (let sentence = 0; sentence < 5; sentence += 1) {
    last().onstart()
    wait(4000 + 450 * '第1句。'.length + 449)
    assert.equal(heard.length, sentence)
    wait(1)
  }
  assert.deepEqual(
    heard,
    Array.from({ length: 5 }, () => 'ended'),
  )
})

test('Voice: it goes on past a sentence that fails, and waits for a tap where something else took it', (t) => {
  const { heard, last } = reading(t)
  last().onstart()
  last().onerror({ error: 'network' })
  assert.deepEqual([heard, last().text], [['ended'], '第2句。'])
  last().onerror({ error: 'interrupted' })
  assert.deepEqual([heard, given.length], [['ended', 'interrupted'], 2])
})

test('Voice: it tells nothing of a sentence that it was told to stop', (t) => {
  const { heard, last } = reading(t)
  const [first] = given
  first?.onstart()
  last().onend()
  first?.onerror({ error: 'canceled' })
  first?.onend()
  assert.deepEqual(heard, ['ended'])
})
