import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { toDiskError } from '../../../lib/cli/disk-error.ts'

process.env.LC_ALL = 'zh_CN.UTF-8'

function errorOf(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return error
  }
}

const nowhere = join(tmpdir(), 'nowhere-at-all')

describe('toDiskError', () => {
  it('says what a disk refuses, and where', () => {
    assert.equal(
      toDiskError(errorOf(() => readFileSync(nowhere)))?.message,
      `${nowhere}: 错误：这里应有文件，但没有（ENOENT）；看看名字是否写对 [disk-missing]`,
    )
    assert.equal(
      toDiskError(errorOf(() => writeFileSync(tmpdir(), '')))?.message,
      `${tmpdir()}: 错误：这里应是文件夹，但是文件，或在文件下面（EISDIR）；换一个文件夹；以前生成的网站没有动 [disk-no-folder]`,
    )
  })

  it('names the place that was to be written where there are two', () => {
    const full = Object.assign(new Error('full'), { code: 'ENOSPC', path: '/a', dest: '/b' })
    assert.equal(
      toDiskError(full)?.message,
      '/b: 错误：这里应有空余的地方，但已经满了（ENOSPC）；腾出一些地方再试；以前生成的网站没有动 [disk-full]',
    )
  })

  it("says nothing of the program's own errors", () => {
    assert.equal(toDiskError(new TypeError('x')), undefined)
    assert.equal(toDiskError(Object.assign(new Error('x'), { code: 'ERR_X' })), undefined)
    assert.equal(toDiskError(Object.assign(new Error('x'), { code: 'toString' })), undefined)
  })
})
