/**
 * What is passed on is the text as it was written, also while it is shown in 繁体. Only the part that shows 繁体
 * knows both; it is asked by an event and answers at once, and where it was never fetched nothing was changed.
 */
const eventName = 'askforsource'

/** A selected text as it was written. */
export function sourceOfSelection(selection: Selection): string {
  const asked: { range: Range; text?: string } = { range: selection.getRangeAt(0) }
  document.dispatchEvent(new CustomEvent(eventName, { detail: asked }))
  return asked.text ?? String(selection)
}

/** Reads the page while its texts stand as they were written. */
export function readSource<Result>(read: () => Result): Result {
  let result: Result | undefined
  const asked: { read?: () => void } = {
    read: () => {
      result = read()
    },
  }
  document.dispatchEvent(new CustomEvent(eventName, { detail: asked }))
  // Nobody has answered: the page is as it was written.
  return asked.read ? read() : (result as Result)
}
