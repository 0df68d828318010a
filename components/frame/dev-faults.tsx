/** What is wrong with the content, and the route of the file that it is wrong with. */
export interface DevFault {
  readonly text: string
  readonly url?: string
}

interface DevFaultsProps {
  readonly faults: readonly DevFault[]
  /** Path of the route that is shown: the list is open where one of its files is faulty, and these stand first. */
  readonly path: string
}

/** In development alone: what `npm run check` says, at the foot of every page. */
export function DevFaults({ faults, path }: DevFaultsProps) {
  if (faults.length === 0) return null
  const isHere = ({ url }: DevFault) => url !== undefined && url === path
  const sorted = [...faults.filter(isHere), ...faults.filter((fault) => !isHere(fault))]
  return (
    <details
      open={faults.some(isHere)}
      className="fixed inset-x-0 bottom-0 z-10 max-h-[40vh] overflow-auto rule-t bg-paper p-3 text-caption print:hidden"
    >
      <summary>内容有{faults.length}处错误</summary>
      <ul>
        {sorted.map(({ text, url }) => (
          <li key={text}>{url === undefined ? text : <a href={url}>{text}</a>}</li>
        ))}
      </ul>
    </details>
  )
}
