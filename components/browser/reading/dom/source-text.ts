/**
 * What is passed on is the text as it was written, also while it is shown in 繁体. Only the part that shows 繁体
 * knows both; it is asked by an event and answers at once, and where it was never fetched nothing was changed.
 */
const eventName = 'askforsource'

/** What gives each text of the page as it was written, the page staying as it is: a selection would be lost. */
export function sourceReader(): (text: Text) => string {
  const asked: { sourceOf?: (text: Text) => string } = {}
  document.dispatchEvent(new CustomEvent(eventName, { detail: asked }))
  return asked.sourceOf ?? (({ data }) => data)
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
