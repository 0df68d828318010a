import type { Publication } from '../../lib/model.ts'
import { absoluteUrl } from '../../lib/sharing/absolute-url.ts'
import { pictureHeadline } from '../../lib/sharing/cards/picture-words.ts'
import type { SharePictures } from '../../lib/sharing/cards/share-pictures.ts'
import { qrCodeOf } from '../../lib/sharing/qr-code.ts'
import { toShareLinks } from '../../lib/sharing/share-links.ts'
import type { ShareWords } from '../../lib/sharing/share-words.ts'
import { issueUrl } from '../../lib/urls.ts'

interface SharePanelProps {
  readonly publication: Publication
  /** Id of the issue, page or article. */
  readonly id: string
  readonly words: ShareWords
  readonly pictures: SharePictures | undefined
  /** The text's opening, which QQ空间 shows. */
  readonly summary?: string
}

/**
 * 分享: what is passed on stands there as text, links and pictures; the element adds the system's own sharing and
 * copying. Pictures are fetched when they are unfolded. `#share` leads here from anywhere on the route.
 */
export function SharePanel({ publication, id, words, pictures, summary }: SharePanelProps) {
  const address = absoluteUrl(publication, issueUrl(id))
  const code = qrCodeOf(publication, id)
  return (
    <section
      id="share"
      aria-labelledby="share-heading"
      className="later heavy-rule-t my-8 pt-3 text-caption print:hidden"
    >
      <h2 id="share-heading" className="font-sans text-subhead">
        <b>分享</b>
      </h2>
      <share-panel className="block">
        <ShareLines words={words} {...(address !== undefined && { address })} />
        <div className="flex flex-wrap gap-x-[1.5em]" data-ways="">
          {address !== undefined &&
            toShareLinks(address, words, summary).map(({ name, href }) => (
              <a
                key={name}
                href={href}
                target="_blank"
                rel="noopener noreferrer"
                className="target underlined"
              >
                {name}
              </a>
            ))}
          <a href="?mode=elder" className="target underlined" data-elder="">
            发给家人（大字版）
          </a>
        </div>
        {code ? (
          <SharePicture name="二维码" src={code.picture} alt={`二维码：${code.address}`} size={[176, 176]} />
        ) : (
          <p className="text-grey">本站网址不详，没有二维码</p>
        )}
        {pictures && (
          <SharePicture name="海报" src={pictures.urls.poster} alt={posterText(pictures)} size={[360, 480]} />
        )}
      </share-panel>
    </section>
  )
}

/** What is copied, one line under the other; the address is the script's where only the browser knows it. */
function ShareLines({ words, address }: { readonly words: ShareWords; readonly address?: string }) {
  const lines = [words.title, words.place, address].filter((line) => line !== undefined)
  return (
    <p className="whitespace-pre-line text-grey" data-lines="">
      {lines.join('\n')}
    </p>
  )
}

// What is read in the picture: a headline, and where it stood.
function posterText({ words }: SharePictures): string {
  return `海报：${[pictureHeadline(words), words.place].filter((part) => part !== '').join('，')}`
}

interface SharePictureProps {
  readonly name: string
  readonly src: string
  readonly alt: string
  readonly size: readonly [width: number, height: number]
}

/** A real picture, so that a long press saves it or reads its code. */
function SharePicture({ name, src, alt, size: [width, height] }: SharePictureProps) {
  return (
    <details>
      <summary className="target cursor-pointer underlined">{name}</summary>
      <img src={src} alt={alt} width={width} height={height} loading="lazy" className="ruled my-2" />
    </details>
  )
}
