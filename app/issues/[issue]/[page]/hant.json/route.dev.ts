import { answerDevFile } from '../../../../../lib/dev/answer-dev-file.ts'

/** What turns a page's texts into 繁体, which publish writes. */
export const GET = answerDevFile
