import { assetUrl } from '../../lib/urls.ts'
import { DevReader } from './dev-reader.tsx'

/**
 * The reading pages' script, by its name without a hash, which publication puts in.
 * @param version Which content the page shows, in development.
 */
export function ReaderScript({ version }: { readonly version: string | undefined }) {
  if (process.env.NODE_ENV === 'development') return <DevReader version={version} />
  return <script type="module" src={assetUrl('reader.js')} data-keep="" />
}
