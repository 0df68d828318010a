// What stands below a text, for a reader who has come near its end: 分享, 引用本文, 下载 and 打印.
import { addStyle } from './add-style.ts'
import { css } from './article-foot.css'
import './article-files.ts'
import './citation-forms.ts'
import './print-entry.ts'
import './share-panel.ts'

addStyle(css)
