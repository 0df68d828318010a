import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectRoot } from '../../support/project-root.ts'
import { articleFile, articlePath, writeNewspaper } from '../../support/small-newspaper.ts'

function runCheck(directory: string, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/cli/check.ts', ...parameters],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      env: {
        ...process.env,
        LC_ALL: '',
        LANG: '',
        CONTENT_DIR: directory,
        OUT_DIR: join(directory, '../out'),
      },
    },
  )
  return { status, stdout, stderr }
}

test('check: it says what there is if nothing is wrong, and that there was nothing to compare with', (t) => {
  const directory = writeNewspaper(t, {})
  const compares = 'npm run check -- --against 网站的文件夹或网址 可以对照'
  assert.deepEqual(runCheck(directory), {
    status: 0,
    stdout: `1 期，1 版，1 篇：没有错误\n没有与读者手里的网站对照：${join(directory, '../out')} 里还没有生成过网站；${compares}\n`,
    stderr: '',
  })
})

test('check: it prints every problem and fails', (t) => {
  const directory = writeNewspaper(t, { [articlePath]: articleFile('rank: 一'), 'notes.txt': '' })
  assert.deepEqual(runCheck(directory), {
    status: 1,
    stdout: [
      `${directory}/${articlePath}:3: 错误：rank 应是 lead、ear、major、normal、brief 之一，但是“一”；写其中一个词；不知道就去掉这一行 [field-word]`,
      `${directory}/notes.txt:1: 错误：内容文件夹里只应有 publication.md、wording.md、sections 和 issues，但这里有 \`notes.txt\`；移到别处去 [content-stray]`,
      '',
    ].join('\n'),
    stderr: '',
  })
})

test('check: it says what it does not know, and that there is nothing to compare with at the place that is named', (t) => {
  const directory = writeNewspaper(t, {})
  assert.deepEqual(runCheck(directory, '--agianst', 'out'), {
    status: 1,
    stdout: '',
    stderr:
      '--agianst: 错误：选项应是 --against、--mark、--strict 之一，但没有这个选项；加 --help 看说明 [option-unknown]\n',
  })
  assert.deepEqual(runCheck(directory, '--against', 'ftp://paper.example'), {
    status: 1,
    stdout: '',
    stderr:
      '--against ftp://paper.example: 错误：应是生成好的网站的文件夹，或它的网址（https://…），但里面没有 data/v1/issues；改正 --against 后面的地址 [against-none]\n',
  })
})

test('check: it says that there is no content folder', (t) => {
  const directory = join(writeNewspaper(t, {}), 'nowhere')
  assert.deepEqual(runCheck(directory), {
    status: 1,
    stdout: `${directory}:1: 错误：这里应是存放报纸内容的文件夹，但没有；用 CONTENT_DIR 指明它在哪里 [content-folder]\n`,
    stderr: '',
  })
})
