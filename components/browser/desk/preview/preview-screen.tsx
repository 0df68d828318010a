/** @jsxImportSource preact */
import { routeHash } from '../frame/route.ts'
import { PreviewFrame } from './preview-frame.tsx'
import { WechatButton } from './wechat-button.tsx'

/** 预览: an article over the whole screen. */
export function PreviewScreen({ about }: { readonly about: string }) {
  if (!/^[a-z0-9-]+\/\d\d\/\d{2,3}$/.test(about)) {
    return (
      <div class="screen">
        <h2>预览</h2>
        <p>
          先在<a href={routeHash('issues')}>往期</a>里选一篇稿件。
        </p>
      </div>
    )
  }
  return (
    <div class="screen whole">
      <h2>
        预览 {about} <a href={routeHash('write', `issues/${about}.md`)}>回到写稿</a>
      </h2>
      <WechatButton article={about} />
      <PreviewFrame article={about} />
    </div>
  )
}
