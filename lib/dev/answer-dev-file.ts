import { toListMap } from '../publish/files/to-list-map.ts'
import { textType } from '../publish/host-headers.ts'
import { readDevFile } from './read-dev-file.ts'

/** Answers a request of development for a file that only publish writes; 404 if it would write none there. */
export async function answerDevFile(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const bytes = (await readDevFile(pathname)) ?? (await readListMap(request.url))
  if (!bytes) return new Response(null, { status: 404 })
  const type = textType(pathname)
  return new Response(new Uint8Array(bytes), { headers: { ...(type && { 'Content-Type': type }) } })
}

// Publish makes it of the list that was drawn, so development draws that.
async function readListMap(address: string): Promise<Uint8Array | undefined> {
  const { pathname } = new URL(address)
  const list = pathname.replace(/hant\.json$/, '')
  if (list === pathname) return undefined
  const drawn = await fetch(new URL(list, address))
  const map = drawn.ok ? toListMap(`${list.slice(1)}index.html`, await drawn.text()) : undefined
  return map && Buffer.from(map.content)
}
