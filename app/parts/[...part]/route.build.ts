import { partsToDraw } from '../../../lib/build-environment.ts'
import { noId } from '../../../lib/urls.ts'
import { drawPart } from '../../draw-part.tsx'

export const dynamic = 'force-static'

interface Params {
  readonly part: string[]
}

export function generateStaticParams(): Params[] {
  const parts = partsToDraw() ?? []
  return (parts.length > 0 ? parts : [noId]).map((part) => ({ part: part.split('/') }))
}

/** The documents of a part by their paths, for lib/publish to put in their places. */
export async function GET(_request: Request, { params }: { readonly params: Promise<Params> }) {
  const { part } = await params
  return Response.json(await drawPart(part.join('/')))
}
