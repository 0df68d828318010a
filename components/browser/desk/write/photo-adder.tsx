/** @jsxImportSource preact */
import { isList } from '../../../../lib/desk/file/field-lists.ts'
import { post } from '../ask.ts'
import { ErrorLine } from '../frame/notices.tsx'
import { useDoing } from '../frame/use-doing.ts'
import type { WriteSession } from './write-session.ts'

interface PhotoAdderProps {
  readonly session: WriteSession
  /** Id of the article that the pictures are laid beside. */
  readonly article: string
}

/** Lays pictures beside an article under names of their own, and begins an item of 图片 for each. */
export function PhotoAdder({ session, article }: PhotoAdderProps) {
  const { isBusy, error, run } = useDoing()
  const add = (files: FileList | null) =>
    run(async () => {
      for (const file of files ?? []) {
        const path = `upload/photo/${article}/${encodeURIComponent(file.name)}`
        const { file: name } = await post<{ readonly file: string }>(path, file, 'application/octet-stream')
        const { typed } = session.view
        const photos = 'form' in typed ? typed.form.fields.photos : undefined
        const before = photos !== undefined && typeof photos !== 'string' && isList(photos) ? photos : []
        session.setField('photos', [...before, { file: name }])
      }
    })
  return (
    <label class="field">
      <span>加图片（选文件，自动起名放在稿件旁边）</span>
      <input
        type="file"
        accept="image/*"
        multiple
        disabled={isBusy}
        onChange={({ currentTarget }) => add(currentTarget.files)}
      />
      <ErrorLine error={error} />
    </label>
  )
}
