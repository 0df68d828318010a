import { textType } from '../publish/host-headers.ts'
import { readDevFile } from './read-dev-file.ts'

/** Answers a request of development for a file that only publish writes; 404 if it would write none there. */
export async function answerDevFile(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const bytes = await readDevFile(pathname)
  if (!bytes) return new Response(null, { status: 404 })
  const type = textType(pathname)
  return new Response(new Uint8Array(bytes), { headers: { ...(type && { 'Content-Type': type }) } })
}
