// What stands below a text, for a reader who has come near its end: 分享, 引用本文 and 下载.
import { addStyle } from '../dom/add-style.ts'
import { css } from './article-foot.css'
import './article-files.ts'
import './citation-forms.ts'
import './share-panel.ts'

addStyle(css)
