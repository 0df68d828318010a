import type { ShareWords } from './share-words.ts'

/** An ordinary link by which a page is passed on to a place that asks for nothing but the address. */
export interface ShareLink {
  readonly name: string
  readonly href: string
}

/** 微博 and QQ空间, by the addresses they have for it; `address` is absolute. */
export function toShareLinks(address: string, words: ShareWords, summary?: string): readonly ShareLink[] {
  const title = [words.title, words.place].filter((part) => part !== undefined).join(' ')
  const weibo = new URLSearchParams({ url: address, title })
  const qzone = new URLSearchParams({ url: address, title, ...(summary !== undefined && { summary }) })
  return [
    { name: '微博', href: `https://service.weibo.com/share/share.php?${weibo}` },
    { name: 'QQ空间', href: `https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?${qzone}` },
  ]
}
