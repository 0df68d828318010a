import { liveContent } from '../content/archive.ts'
import type { LiveState } from '../content/live/live-content.ts'
import { formatProblem } from '../problems/format-problem.ts'
import { issueUrl } from '../urls.ts'

/** What a page in development is told of the content: which it is, and what is wrong with it. */
export interface ContentNews {
  readonly version: string
  readonly faults: readonly { readonly text: string; readonly url?: string }[]
}

/** How often a line is sent where nothing has changed, so that no proxy hangs up; in milliseconds. */
const heartbeat = 15_000

/** Answers with a stream of events, one now and one for each change, until the reader goes. */
export async function answerContentChanges(request: Request): Promise<Response> {
  const live = liveContent()
  const state = await live.read()
  let stop = () => {}
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(new TextEncoder().encode(text))
      const tell = (now: LiveState) => send(`data: ${JSON.stringify(toNews(now))}\n\n`)
      const beat = setInterval(() => send(': \n\n'), heartbeat)
      const leave = live.onChange(state.version, tell)
      stop = () => {
        clearInterval(beat)
        leave()
      }
      request.signal.addEventListener('abort', () => {
        stop()
        controller.close()
      })
      tell(state)
    },
    cancel: () => stop(),
  })
  return new Response(stream, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
    },
  })
}

function toNews({ version, problems }: LiveState): ContentNews {
  return {
    version,
    faults: problems.map((problem) => {
      const id = /issues\/([a-z0-9-]+(?:\/\d\d(?:\/\d{2,3}(?=\.md))?)?)/.exec(problem.file)?.[1]
      return { text: formatProblem(problem, 'zh'), ...(id !== undefined && { url: issueUrl(id) }) }
    }),
  }
}
