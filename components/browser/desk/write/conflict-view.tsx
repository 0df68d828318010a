/** @jsxImportSource preact */
import { useMemo, useState } from 'preact/hooks'
import { joinHunks, toHunks } from './merge-hunks.ts'

interface ConflictViewProps {
  readonly mine: string
  readonly theirs: string
  readonly onSettle: (source: string) => void
}

type Side = 'mine' | 'theirs'

/** A file that somebody else has changed meanwhile: both versions side by side, one to be chosen for each paragraph. */
export function ConflictView({ mine, theirs, onSettle }: ConflictViewProps) {
  const hunks = useMemo(() => toHunks(mine, theirs), [mine, theirs])
  const [choices, setChoices] = useState<readonly Side[]>(() => hunks.map(() => 'mine' as const))
  const keyed = hunks.map((hunk, at) => ({ hunk, at, key: `hunk-${at}` }))
  const choose = (at: number, side: Side) => setChoices(choices.map((old, i) => (i === at ? side : old)))
  return (
    <section class="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title">这个文件同时被别的程序改过，还没有存</h2>
      <p>左边是您打的，右边是磁盘上的；不同的各段选一个，再存盘。</p>
      {keyed.map(({ hunk, at, key }) =>
        'same' in hunk ? (
          <pre key={key} class="same">
            {shorten(hunk.same)}
          </pre>
        ) : (
          <div key={key} class="sides" role="radiogroup" aria-label={`第${at + 1}处不同`}>
            {(['mine', 'theirs'] as const).map((side) => (
              <label key={side}>
                <input
                  type="radio"
                  name={`hunk-${at}`}
                  checked={choices[at] === side}
                  onChange={() => choose(at, side)}
                />
                {side === 'mine' ? '我的' : '磁盘上的'}
                <pre>{hunk[side].join('\n') || '（没有这几行）'}</pre>
              </label>
            ))}
          </div>
        ),
      )}
      <button type="button" class="main" onClick={() => onSettle(joinHunks(hunks, choices))}>
        照选的存盘
      </button>
    </section>
  )
}

function shorten(lines: readonly string[]): string {
  return lines.length <= 6 ? lines.join('\n') : [...lines.slice(0, 3), '……', ...lines.slice(-3)].join('\n')
}
