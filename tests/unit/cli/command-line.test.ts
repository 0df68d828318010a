import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type CommandLine, formatHelp, readCommandLine } from '../../../lib/cli/command-line.ts'

process.env.LC_ALL = 'zh_CN.UTF-8'

const line = {
  command: 'npm run ceshi',
  zh: '试一试',
  en: 'tries',
  options: {
    site: { value: 'SITE', zh: '网站', en: 'a site' },
    id: { value: 'ID', multiple: true, zh: '编号', en: 'an id' },
    strict: { zh: '从严', en: 'is strict' },
  },
} as const

const withWords = { ...line, words: 'WORDS' }

describe('readCommandLine', () => {
  it('gives what was said', () => {
    const parameters = ['--site', 'out', '--strict', '--id=a', '--id', '-b']
    assert.deepEqual(readCommandLine(line, parameters), {
      said: { site: 'out', strict: true, id: ['a', '-b'] },
      words: [],
    })
    assert.deepEqual(readCommandLine(line, []), { said: {}, words: [] })
  })

  it('takes words where a command does, those that begin with a minus too', () => {
    assert.deepEqual(readCommandLine(withWords, ['-供水', '消防', '--strict', '--', '--x']), {
      said: { strict: true },
      words: ['-供水', '消防', '--x'],
    })
  })

  const refused: Readonly<Record<string, string>> = {
    '--stirct':
      '--stirct: 错误：选项应是 --site、--id、--strict 之一，但没有这个选项；加 --help 看说明 [option-unknown]',
    '-s': '-s: 错误：选项应是 --site、--id、--strict 之一，但没有这个选项；加 --help 看说明 [option-unknown]',
    '--toString':
      '--toString: 错误：选项应是 --site、--id、--strict 之一，但没有这个选项；加 --help 看说明 [option-unknown]',
    '--site': '--site: 错误：后面应写 SITE，但没有写；写成 `--site SITE` [option-value]',
    '--site --strict': '--site: 错误：后面应写 SITE，但没有写；写成 `--site SITE` [option-value]',
    '--strict=1': '--strict: 错误：后面应什么也不写，但写了“1”；去掉它 [option-without]',
    out: 'out: 错误：这个命令应只带选项，但多了这个词；去掉它；加 --help 看说明 [argument-unwanted]',
  }
  for (const [typed, message] of Object.entries(refused)) {
    it(`refuses ${typed} in a sentence`, () => {
      assert.throws(() => readCommandLine(line, typed.split(' ')), { name: 'PublishError', message })
    })
  }

  it('refuses every option of a command that has none', () => {
    const none: CommandLine<Record<string, never>> = { ...line, options: {} }
    assert.throws(() => readCommandLine(none, ['--x']), {
      message: '--x: 错误：这个命令应不带选项，但带了；加 --help 看说明 [options-none]',
    })
  })
})

describe('formatHelp', () => {
  it('says in the language of the terminal what a command takes', () => {
    assert.equal(
      formatHelp(withWords, 'zh'),
      [
        'npm run ceshi -- WORDS',
        '  试一试',
        '',
        '  --site SITE  网站',
        '  --id ID      编号',
        '  --strict     从严',
        '  --help       显示这段说明',
      ].join('\n'),
    )
    assert.match(formatHelp(line, 'en'), /^npm run ceshi\n {2}tries\n\n {2}--site SITE {2}a site\n/)
  })
})
