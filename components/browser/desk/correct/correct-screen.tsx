/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import type { Corrected, CorrectedPreview, CorrectionRequest } from '../../../../lib/desk/messages.ts'
import { ask } from '../ask.ts'
import { ErrorLine } from '../frame/notices.tsx'
import { routeHash } from '../frame/route.ts'
import { useAnswer } from '../frame/use-answer.ts'
import { useDoing } from '../frame/use-doing.ts'
import { PlaceText } from './place-text.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

/** 更正 and 撤下 of one article: what readers will see is shown before anything is written. */
export function CorrectScreen({ about }: { readonly about: string }) {
  if (!/^[a-z0-9-]+\/\d\d\/\d{2,3}$/.test(about)) {
    return (
      <div class="screen">
        <h2>更正·撤下</h2>
        <p>
          先在<a href={routeHash('issues')}>往期</a>里选一篇稿件。
        </p>
      </div>
    )
  }
  return <OpenArticle id={about} />
}

function OpenArticle({ id }: { readonly id: string }) {
  const { value, error, again } = useAnswer('correct-open', { id })
  if (!value)
    return <div class="screen">{error ? <ErrorLine error={error} /> : <p role="status">正在打开……</p>}</div>
  return <CorrectView key={value.hash} article={value} onDone={again} />
}

interface CorrectViewProps {
  readonly article: Corrected
  readonly onDone: () => void
}

type Chosen = Pick<CorrectionRequest, 'at' | 'start' | 'end'>

function CorrectView({ article, onDone }: CorrectViewProps) {
  const [chosen, setChosen] = useState<Chosen | undefined>()
  return (
    <div class="screen two correct">
      <section aria-labelledby="correct-title">
        <h2 id="correct-title">
          更正 <small>{article.id}</small>
        </h2>
        {article.status === 'draft' && (
          <p class="note">
            这是草稿，还没有发布：直接在<a href={routeHash('write', `issues/${article.id}.md`)}>写稿</a>
            里改就行，不必更正。
          </p>
        )}
        {article.isBeingWritten && <p class="note">写稿里还有没存盘的字，请先存盘。</p>}
        <p>在下面的文字里选中要改的字（Shift+方向键），或把光标放在要添字的地方。</p>
        {article.places.map((place) => (
          <PlaceText
            key={place.at}
            place={place}
            isChosen={chosen?.at === place.at}
            onChoose={(start, end) => setChosen({ at: place.at, start, end })}
          />
        ))}
      </section>
      <section aria-labelledby="change-title">
        <h2 id="change-title">改成什么</h2>
        {chosen ? (
          <ChangeForm key={chosen.at} article={article} chosen={chosen} onDone={onDone} />
        ) : (
          <p>还没有选中。</p>
        )}
        <h3>已有的更正</h3>
        {article.corrections.length === 0 ? (
          <p>暂无更正</p>
        ) : (
          <ul>
            {article.corrections.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <WithdrawForm article={article} onDone={onDone} />
      </section>
    </div>
  )
}

const kinds = [
  ['correction', '更正', '读者在文末看到'],
  ['typo', '改错字', '留在文件里备查，不给读者看；改了人名、数字、时间、地点的不能这样写'],
  ['hidden', '隐去', '有人要求去掉姓名、电话、住址；原来的字不再出现在任何地方'],
  ['sic', '原文如此', '报纸上就是这样印的，后面标〔原文如此〕'],
] as const

interface ChangeFormProps {
  readonly article: Corrected
  readonly chosen: Chosen
  readonly onDone: () => void
}

function ChangeForm({ article, chosen, onDone }: ChangeFormProps) {
  const [kind, setKind] = useState<CorrectionRequest['kind']>('correction')
  const [now, setNow] = useState('')
  const [text, setText] = useState('')
  const [date, setDate] = useState(today)
  const [isParagraph, setIsParagraph] = useState(false)
  const [preview, setPreview] = useState<CorrectedPreview | undefined>()
  const { isBusy, error, run } = useDoing()
  const place = article.places.find(({ at }) => at === chosen.at)
  const was = place?.text.slice(chosen.start, chosen.end) ?? ''
  const request = {
    id: article.id,
    hash: article.hash,
    ...chosen,
    now,
    kind,
    date,
    isParagraph,
    ...(text !== '' && { text }),
  }
  const changing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      setPreview(undefined)
      set(value)
    }
  const look = (event: Event) => {
    event.preventDefault()
    run(async () => setPreview(await ask('correct-preview', request)))
  }
  const apply = () =>
    run(async () => {
      await ask('correct-apply', request)
      onDone()
    })
  return (
    <form onSubmit={look}>
      <p>
        <b>{place?.name}</b> {was === '' ? '光标处添字' : `“${was}”`}
      </p>
      <fieldset class="rows">
        <legend>种类</legend>
        {kinds.map(([value, label, hint]) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name="kind"
              checked={kind === value}
              onChange={() => changing(setKind)(value)}
            />{' '}
            {label} <small>{hint}</small>
          </label>
        ))}
      </fieldset>
      {kind !== 'sic' && (
        <label class="field">
          <span>{kind === 'hidden' ? '用什么字代替' : isParagraph ? '加的一段' : '改成（删字就空着）'}</span>
          <input value={now} onInput={({ currentTarget }) => changing(setNow)(currentTarget.value)} />
        </label>
      )}
      {kind === 'correction' && /^p\d/.test(chosen.at) && (
        <label class="choice">
          <input
            type="checkbox"
            checked={isParagraph}
            onChange={({ currentTarget }) => changing(setIsParagraph)(currentTarget.checked)}
          />{' '}
          在这一段后面加一段
        </label>
      )}
      {kind !== 'sic' && (
        <label class="field">
          <span>{kind === 'hidden' ? '缘由（必填，读者看得到）' : '要说几句就写'}</span>
          <input value={text} onInput={({ currentTarget }) => changing(setText)(currentTarget.value)} />
        </label>
      )}
      {kind !== 'sic' && (
        <label class="field">
          <span>日期</span>
          <input value={date} onInput={({ currentTarget }) => changing(setDate)(currentTarget.value)} />
        </label>
      )}
      <ErrorLine error={error} />
      <button type="submit" disabled={isBusy}>
        看看读者会看到什么
      </button>
      {preview && <Seen preview={preview} onApply={apply} isBusy={isBusy} />}
    </form>
  )
}

interface SeenProps {
  readonly preview: CorrectedPreview
  readonly isBusy: boolean
  readonly onApply: () => void
}

function Seen({ preview: { place, before, after, line, others }, isBusy, onApply }: SeenProps) {
  return (
    <div class="seen" role="status">
      <h3>读者会看到</h3>
      {before !== '' && (
        <p>
          {place}原来：<del>{before}</del>
        </p>
      )}
      <p>
        {place}现在：{after === '' ? '（这一处删去）' : <ins>{after}</ins>}
      </p>
      <p>{line ? `文末：${line}` : '文末没有说明'}</p>
      {others.length > 0 && <p class="remark">别处也有这几个字，请各改一次：{others.join('、')}</p>}
      <button type="button" class="main" disabled={isBusy} onClick={onApply}>
        就这样改
      </button>
    </div>
  )
}

function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}
