import type { routes } from '../../../lib/desk/routes.ts'

type Routes = typeof routes
export type RouteName = keyof Routes
export type Answer<Name extends RouteName> = Awaited<ReturnType<Routes[Name]>>

/** What the desk's server refused or could not do, in a sentence for the screen. */
export class AskError extends Error {
  override readonly name = 'AskError'
}

/** Asks the desk's server. Its address begins with the token, as the document's own does. Throws an `AskError`. */
export async function ask<Name extends RouteName>(name: Name, message: object = {}): Promise<Answer<Name>> {
  return post<Answer<Name>>(`api/${name}`, JSON.stringify(message), 'application/json')
}

/** Sends a file whole; `path` is an address below the token. */
export async function post<Result>(path: string, body: Blob | string, type: string): Promise<Result> {
  const response = await fetch(new URL(path, document.baseURI), {
    method: 'POST',
    body,
    headers: { 'Content-Type': type },
  }).catch(() => {
    throw new AskError('编辑台的窗口关了，没有存上；请重新打开编辑台。打的字还在屏幕上')
  })
  const answer: unknown = await response.json().catch(() => undefined)
  if (response.ok) return answer as Result
  const error =
    typeof answer === 'object' && answer !== null && 'error' in answer ? String(answer.error) : undefined
  throw new AskError(error ?? `编辑台没有答复（${response.status}）；请重新打开编辑台`)
}
