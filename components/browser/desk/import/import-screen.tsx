/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import { ask, post } from '../ask.ts'
import { ErrorLine } from '../frame/notices.tsx'
import { goTo, routeHash } from '../frame/route.ts'
import { useAnswer } from '../frame/use-answer.ts'
import { useDoing } from '../frame/use-doing.ts'

/** 导入: files of a page are dropped, read, and go on to 排稿. */
export function ImportScreen() {
  const overview = useAnswer('overview')
  const tray = useAnswer('tray')
  const { isBusy, error, run } = useDoing()
  const add = (files: FileList | null | undefined) =>
    run(async () => {
      for (const file of files ?? [])
        await post(`upload/tray/${encodeURIComponent(file.name)}`, file, 'application/octet-stream')
      tray.again()
    })
  if (!tray.value || !overview.value) {
    return (
      <div class="screen">
        {overview.error ? <ErrorLine error={overview.error} /> : <p role="status">正在读……</p>}
      </div>
    )
  }
  const { files, work } = tray.value
  return (
    <div class="screen narrow">
      <h2>导入</h2>
      <p>
        把一版的文件拖进来：版面 PDF、Word 稿、纯文本、另存的网页、数字报 XML、表格。一版的 PDF 和它的 Word
        稿放在一起。
      </p>
      <label
        class="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          add(event.dataTransfer?.files)
        }}
      >
        拖到这里，或按这里选文件
        <input
          type="file"
          multiple
          disabled={isBusy}
          onChange={({ currentTarget }) => add(currentTarget.files)}
        />
      </label>
      <ErrorLine error={error} />
      <p role="status">
        {isBusy ? '正在放进来……' : files.length === 0 ? '还没有文件' : `${files.length}个文件`}
      </p>
      <ul class="list">
        {files.map((file) => (
          <li key={file}>
            <span>{file}</span>
            <button
              type="button"
              disabled={isBusy}
              aria-label={`拿走${file}`}
              onClick={() => run(() => ask('tray-drop', { file }).then(tray.again))}
            >
              拿走
            </button>
          </li>
        ))}
      </ul>
      {files.length > 0 && <ReadForm day={overview.value.issues[0]?.id ?? overview.value.next.day} />}
      {work.length > 0 && (
        <>
          <h3>等着排的版</h3>
          <ul class="list">
            {work.map((id) => (
              <li key={id}>
                <a href={routeHash('arrange', id)}>{id}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function ReadForm({ day }: { readonly day: string }) {
  const [issue, setIssue] = useState(day)
  const [page, setPage] = useState('01')
  const { isBusy, error, run } = useDoing()
  const read = (event: Event) => {
    event.preventDefault()
    run(async () => goTo('arrange', (await ask('tray-read', { issue, page })).pages[0]))
  }
  return (
    <form class="row" onSubmit={read}>
      <label>
        哪一期
        <input value={issue} onInput={({ currentTarget }) => setIssue(currentTarget.value)} />
      </label>
      <label>
        第几版
        <input value={page} onInput={({ currentTarget }) => setPage(currentTarget.value)} />
      </label>
      <button type="submit" class="main" disabled={isBusy}>
        {isBusy ? '正在读……' : '读出来排稿'}
      </button>
      <ErrorLine error={error} />
    </form>
  )
}
