/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks'
import { useAnswer } from '../frame/use-answer.ts'

/** How a preview is looked at, with the width of the window that it stands for. */
const views = [
  ['article', '稿件', 1100],
  ['page', '版面', 1280],
  ['phone', '手机', 375],
] as const

type View = (typeof views)[number][0]

/**
 * An article, its 版, or the article on a phone, as development draws them: it follows each save by itself. The frame has an
 * origin of its own.
 */
export function PreviewFrame({ article }: { readonly article: string }) {
  const { value } = useAnswer('preview')
  const [view, setView] = useState<View>('phone')
  const box = useRef<HTMLDivElement>(null)
  const width = views.find(([name]) => name === view)?.[2] ?? 375
  const scale = useScale(box, width)
  const address = view === 'page' ? article.slice(0, article.lastIndexOf('/')) : article
  return (
    <section class="preview" aria-label="预览">
      <fieldset class="row plain" aria-label="预览的样子">
        {views.map(([name, label]) => (
          <button type="button" key={name} aria-pressed={name === view} onClick={() => setView(name)}>
            {label}
          </button>
        ))}
        <small>存盘后一秒左右自己更新</small>
      </fieldset>
      <div class="frame" ref={box}>
        {value && (
          <iframe
            title="预览"
            src={`${value.origin}/issues/${address}/`}
            sandbox="allow-scripts allow-same-origin"
            referrerpolicy="no-referrer"
            style={{ width: `${width}px`, height: `${100 / scale}%`, transform: `scale(${scale})` }}
          />
        )}
      </div>
    </section>
  )
}

function useScale(box: { readonly current: HTMLDivElement | null }, width: number): number {
  const [room, setRoom] = useState(width)
  useEffect(() => {
    const measure = () => setRoom(box.current?.clientWidth ?? width)
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [box, width])
  return Math.min(1, room / width)
}
