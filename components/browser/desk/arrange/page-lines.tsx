/** @jsxImportSource preact */
import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Line } from '../../../../lib/import/plan/source.ts'
import { ask } from '../ask.ts'
import type { ArrangeSession } from './arrange-session.ts'
import { articleOf } from './plan-edits.ts'
import { pressKey } from './press-key.ts'

interface PageLinesProps {
  readonly session: ArrangeSession
  readonly place: RefObject<HTMLDivElement | null>
  readonly onCut: () => void
}

/** The page as it is drawn with a box over each line, or the lines in order; lines are selected and given roles by keys. */
export function PageLines({ session, place, onCut }: PageLinesProps) {
  const { arranging } = session
  const page = arranging.sources.find(({ pages }) => (pages[0]?.width ?? 0) > 0)?.pages[0]
  const [isList, setIsList] = useState(!page)
  const [missing, setMissing] = useState<readonly string[]>([])
  const lines = [...session.lines.values()]
  const isBlank = ({ font }: Line) => font !== undefined && missing.includes(font)
  const blank = lines.filter(isBlank).length
  useEffect(() => {
    document.getElementById(`line-${session.focus}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [session.focus])
  return (
    <section class="page-lines" aria-label="版面">
      {page && (
        <p class="row">
          <button type="button" aria-pressed={!isList} onClick={() => setIsList(false)}>
            版面
          </button>
          <button type="button" aria-pressed={isList} onClick={() => setIsList(true)}>
            逐行
          </button>
          {blank > 0 && (
            <span class="remark">
              有{blank}行的字体没有嵌入 PDF，画不出来，用文字代替；请从排版软件导出时选“嵌入字体”
            </span>
          )}
        </p>
      )}
      <div
        ref={place}
        class={isList ? 'lines' : 'drawn'}
        role="listbox"
        tabIndex={0}
        aria-label="各行"
        aria-multiselectable="true"
        aria-activedescendant={`line-${session.focus}`}
        onKeyDown={(event) => pressKey(event, session, onCut)}
      >
        {!isList && page && (
          <div class="sheet" style={{ aspectRatio: `${page.width} / ${page.height}` }} role="presentation">
            {arranging.canDraw && (
              <img
                src={`page/${arranging.id}.jpg`}
                alt=""
                onLoad={() => findMissing(arranging.id).then(setMissing, () => {})}
              />
            )}
            {lines.map((line) => (
              <LineOption
                key={line.id}
                line={line}
                session={session}
                box={line.box && { box: line.box, width: page.width, height: page.height }}
                showsText={!arranging.canDraw || isBlank(line)}
              />
            ))}
          </div>
        )}
        {isList &&
          lines.map((line) => <LineOption key={line.id} line={line} session={session} showsText={true} />)}
      </div>
    </section>
  )
}

interface LineOptionProps {
  readonly line: Line
  readonly session: ArrangeSession
  readonly showsText: boolean
  readonly box?:
    | {
        readonly box: readonly [number, number, number, number]
        readonly width: number
        readonly height: number
      }
    | undefined
}

function LineOption({ line, session, showsText, box }: LineOptionProps) {
  const number = articleOf(session.plan, line.id)
  const isOpen = session.plan.open.includes(line.id)
  const isUnused = session.plan.unused.some(({ id }) => id === line.id)
  const state = number
    ? `article tint-${Number(number) % 8}`
    : isOpen
      ? 'open'
      : isUnused
        ? 'unused'
        : 'of-page'
  const where = number ? `第${Number(number)}篇` : isOpen ? '未排' : isUnused ? '不用' : '本版'
  if (box === undefined && !showsText) return null
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and names this line as the active one
    <div
      id={`line-${line.id}`}
      role="option"
      class={`line ${state}`}
      aria-selected={session.selected.includes(line.id)}
      aria-label={`${line.text}（${where}）`}
      style={box && placeOf(box)}
      onMouseDown={(event) => session.select(line.id, event.shiftKey ? session.anchor : line.id)}
      onMouseEnter={({ buttons }) => buttons === 1 && session.select(line.id, session.anchor)}
    >
      {showsText && line.text}
    </div>
  )
}

function placeOf({ box: [x, y, w, h], width, height }: NonNullable<LineOptionProps['box']>) {
  const share = (part: number, whole: number) => `${(part / whole) * 100}%`
  return {
    position: 'absolute',
    left: share(x, width),
    top: share(y, height),
    width: share(w, width),
    height: share(h, height),
  } as const
}

/** The faces that the page was drawn without. */
async function findMissing(id: string): Promise<readonly string[]> {
  return (await ask('work-faces', { id })).missing
}
