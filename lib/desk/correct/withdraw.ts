import { existsSync } from 'node:fs'
import path from 'node:path'
import { writeAside } from '../../store/write-aside.ts'
import type { Desk } from '../desk.ts'
import { DeskError } from '../desk-error.ts'
import { placeOfFile } from '../edit/desk-path.ts'
import { fieldOrder } from '../edit/form-fields.ts'
import { readText } from '../edit/read-text.ts'
import { editFile, readForm } from '../file/edit-file.ts'

/** What goes with an article that is withdrawn, in sentences. */
export function previewWithdrawal(desk: Desk, id: string): { readonly goes: readonly string[] } {
  const form = readForm(read(desk, id).source)
  if (!form) throw new DeskError('这篇稿件的字段读不出来，请先在“全文”里改好')
  const { photos = [], box, audio } = form.fields
  const [issue = '', page = ''] = id.split('/')
  const { image, pdf } =
    readForm(readText(path.join(desk.directory, 'issues', issue, page, 'page.md'), 'page.md').source)
      ?.fields ?? {}
  const hasSource = existsSync(path.join(desk.directory, 'issues', issue, 'source.txt'))
  const count = typeof photos === 'string' ? 0 : Object.keys(photos).length
  return {
    goes: [
      '原来的网址还在，只剩“本文已撤下”和下面的说明',
      '标题、署名、正文、数读从目录、搜索、订阅、电子书、纯文本和数据里去掉',
      ...(count > 0 ? [`${count}张图片不再登`] : []),
      ...(audio !== undefined ? ['录音不再登'] : []),
      ...(image !== undefined
        ? [box !== undefined ? '原版影像上遮去这一块' : '稿件没有写位置（box），这一版的原版影像不再登']
        : []),
      ...(pdf !== undefined ? ['这一版的版面PDF不再登'] : []),
      ...(hasSource ? ['本期所据文本不再登'] : []),
    ],
  }
}

/** 撤下, or put back: marks the file; its words stay in the content. It is off the net once the site is 上线. */
export function markWithdrawn(desk: Desk, id: string, isWithdrawn: boolean, notice: string): void {
  const { place, source } = read(desk, id)
  const fields = {
    status: isWithdrawn ? 'withdrawn' : undefined,
    notice: isWithdrawn && notice.trim() !== '' ? notice.trim() : undefined,
  }
  writeAside(place, editFile(source, { fields }, fieldOrder('issues/a/01/01.md')))
}

function read(desk: Desk, id: string) {
  if (!/^[a-z0-9-]+\/\d\d\/\d{2,3}$/.test(id)) throw new DeskError(`没有这篇稿件：${id}`)
  const place = placeOfFile(desk.directory, `issues/${id}.md`)
  const found = readText(place, id)
  if (found.hash === '') throw new DeskError(`没有这篇稿件：${id}`)
  return { place, source: found.source }
}
