import { answerDevFile } from '../../../lib/dev/answer-dev-file.ts'

/** Pictures, facsimiles, PDFs and readings, which publish copies from the content. */
export const GET = answerDevFile
