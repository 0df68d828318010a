/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import { type Answer, ask } from '../ask.ts'
import { ErrorLine } from '../frame/notices.tsx'
import { useDoing } from '../frame/use-doing.ts'

/** 复制到公众号: the article on the clipboard, with styles that 公众号's editor keeps; and its address and code. */
export function WechatButton({ article }: { readonly article: string }) {
  const [copied, setCopied] = useState<Answer<'wechat'> | undefined>()
  const { isBusy, error, run } = useDoing()
  const copy = () =>
    run(async () => {
      const made = await ask('wechat', { id: article })
      const html = new Blob([made.html], { type: 'text/html' })
      const text = new Blob([made.html.replace(/<[^>]+>/g, '')], { type: 'text/plain' })
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })])
      setCopied(made)
    })
  return (
    <div class="row">
      <button type="button" disabled={isBusy} onClick={copy}>
        复制到公众号
      </button>
      <ErrorLine error={error} />
      {copied && (
        <div role="status" class="seen">
          <p>已复制，到公众号的编辑器里粘贴。标题：{copied.title}</p>
          {copied.url && (
            <p>
              上线以后的网址：<a href={copied.url}>{copied.url}</a>
            </p>
          )}
          {copied.qr && (
            <p>
              <img src={copied.qr} alt={`${copied.url} 的二维码`} width={140} />
              <br />
              发到微信：扫一扫 → ··· → 转发
            </p>
          )}
        </div>
      )}
    </div>
  )
}
