import type { RouteMetadata } from '../lib/sharing/page-metadata.ts'
import { manifestUrl } from '../lib/urls.ts'
import type { SiteMetadata } from './layout.tsx'

type OpenGraph = NonNullable<RouteMetadata['openGraph']>

interface DocumentMetadataProps {
  readonly metadata: SiteMetadata & Partial<RouteMetadata>
}

/** What `generateMetadata` says, in the elements and the order that Next writes it in. React puts them into `<head>`. */
export function DocumentMetadata({ metadata }: DocumentMetadataProps) {
  const { title, description, robots, other, alternates, openGraph, twitter, icons } = metadata
  const said = description === undefined ? {} : { description }
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {named({ description })}
      <link rel="manifest" href={manifestUrl} />
      {robots && <meta name="robots" content="noindex" />}
      {named(other ?? {})}
      {alternates && <link rel="canonical" href={alternates.canonical} />}
      {Object.entries(alternates?.types ?? {}).map(([type, href]) => (
        <link key={type} rel="alternate" type={type} href={href} />
      ))}
      {named({ 'format-detection': formatDetection(metadata) })}
      {openGraph && properties(openGraphWords({ ...said, ...openGraph }))}
      {twitter && named(twitterWords({ ...said, ...twitter }))}
      <link rel="icon" href={icons.icon.url} type={icons.icon.type} />
      <link rel="apple-touch-icon" href={icons.apple.url} sizes={icons.apple.sizes} />
    </>
  )
}

type Words = Readonly<Record<string, string | number | readonly (string | number)[] | undefined>>

function named(words: Words) {
  return list(words).map(([name, content]) => <meta key={name + content} name={name} content={content} />)
}

function properties(words: Words) {
  return list(words).map(([property, content]) => (
    <meta key={property + content} property={property} content={content} />
  ))
}

function list(words: Words): readonly (readonly [name: string, content: string])[] {
  return Object.entries(words).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((content) => content !== undefined && content !== '')
      .map((content) => [name, String(content)] as const),
  )
}

function formatDetection({ formatDetection: detected }: SiteMetadata): string {
  return Object.keys(detected)
    .map((kind) => `${kind}=no`)
    .join(', ')
}

function openGraphWords({ images = [], ...words }: OpenGraph): Words {
  const [image] = images
  return {
    'og:title': words.title,
    'og:description': words.description,
    'og:url': words.url,
    'og:site_name': words.siteName,
    'og:locale': words.locale,
    'og:image': image?.url,
    'og:image:width': image?.width,
    'og:image:height': image?.height,
    'og:image:alt': image?.alt,
    'og:type': words.type,
    'article:published_time': words.publishedTime,
    'article:author': words.authors,
    'article:section': words.section,
    'article:tag': words.tags,
  }
}

function twitterWords({ images = [], ...words }: NonNullable<RouteMetadata['twitter']>): Words {
  const [image] = images
  return {
    'twitter:card': words.card,
    'twitter:title': words.title,
    'twitter:description': words.description,
    'twitter:image': image?.url,
    'twitter:image:alt': image?.alt,
    'twitter:image:width': image?.width,
    'twitter:image:height': image?.height,
  }
}
