/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import type { SearchHit } from '../../../lib/search/answer/answer.ts'
import { saveText } from '../reading/dom/save-text.ts'
import { type ListedSite, toListFile } from './list-file.ts'
import { mostListed } from './search-session.ts'

interface ExportListProps {
  readonly site: ListedSite
  readonly total: number
  /** Finds all hits that go into the list. */
  readonly onCollect: () => Promise<readonly SearchHit[]>
}

type State = 'idle' | 'busy' | 'failed' | { readonly text: string; readonly count: number }

/** 导出清单: the first tap collects the hits, the second saves the file, since browsers save nothing long after a tap. */
export function ExportList({ site, total, onCollect }: ExportListProps) {
  const [state, setState] = useState<State>('idle')
  const collect = () => {
    if (state === 'busy') return
    setState('busy')
    onCollect().then(
      (hits) => setState({ text: toListFile(hits, site), count: hits.length }),
      () => setState('failed'),
    )
  }
  if (typeof state === 'object') {
    return (
      <button
        type="button"
        className="target cursor-pointer underlined"
        onClick={() => saveText('检索清单.csv', state.text)}
      >
        保存清单（{state.count}篇，可用表格软件打开）
      </button>
    )
  }
  return (
    <>
      <button type="button" className="target cursor-pointer underlined" onClick={collect}>
        {state === 'busy' ? '正在整理清单……' : '导出清单'}
      </button>
      {total > mostListed && <span className="text-grey">前{mostListed}篇</span>}
      {state === 'failed' && <span role="alert">没有取全，请再点一次</span>}
    </>
  )
}
