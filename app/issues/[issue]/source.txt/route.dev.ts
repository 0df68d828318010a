import { answerDevFile } from '../../../../lib/dev/answer-dev-file.ts'

/** The text an issue was made from, which publish copies from the content. */
export const GET = answerDevFile
