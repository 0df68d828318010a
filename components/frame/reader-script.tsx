import { assetUrl } from '../../lib/urls.ts'
import { DevReader } from './dev-reader.tsx'

/** The reading pages' script, by its name without a hash, which publication puts in. */
export function ReaderScript() {
  if (process.env.NODE_ENV === 'development') return <DevReader />
  return <script type="module" src={assetUrl('reader.js')} data-keep="" />
}
