const rows = [
  ['消防 演练', '两个词都要有，中间空一格'],
  ['“消防救援”', '引号里的字连在一起'],
  ['消防 OR 应急', '有一个就行，也可写作 |'],
  ['消防 -演练', '不要带“演练”的'],
  ['标题:专刊', '只在标题里找；还有 栏目: 版: 图:'],
  ['作者:姓名', '署名里有这个名字；也可以照报上印的写：文字/姓名'],
  ['日期:2024-03', '某年、某月；2023..2024 是从哪年到哪年'],
  ['2024年3月5日', '那一天的报纸；专刊、增刊、号外写名字'],
  ['xiaofang、xfjy', '拼音或拼音首字母'],
] as const

/** 检索说明, folded until it is asked for. The script shows it, below what was found. */
export function SearchHelp() {
  return (
    <details id="search-help" hidden className="mt-4 text-caption">
      <summary className="target cursor-pointer underlined">显示检索说明</summary>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-[1.5em] gap-y-2">
        {rows.map(([example, meaning]) => (
          <div key={example} className="contents">
            <dt>{example}</dt>
            <dd className="text-grey">{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-grey">
        整句粘贴进来，可以找到它的出处。简体、繁体、全角、半角、数字的写法都不必管。
      </p>
    </details>
  )
}
