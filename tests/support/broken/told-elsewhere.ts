import { phrase } from '../../../lib/problems/phrases.ts'
import { newProblem, type Problem } from '../../../lib/problems/problem.ts'
import type { Code, ValuesOf } from '../../../lib/problems/table/table.ts'

function told<C extends Code>(code: C, ...values: ValuesOf<C>): readonly [Code, Problem] {
  return [code, newProblem('', 1, code, ...values)]
}

/**
 * Faults that no newspaper of some files shows: of folders that cannot be read, of what was published, of the command line
 * and the disk. Each is made by the test of what reports it; here is what the guide quotes.
 */
export const toldElsewhere: ReadonlyMap<Code, Problem> = new Map([
  told('content-folder', { is: phrase('is-missing') }),
  told('folder-unreadable', { code: 'EACCES' }),
  told('file-unreadable', { code: 'EACCES' }),
  told('file-special'),
  told('link-outside', { target: '../../gongxiang/01.md' }),
  told('link-special'),
  told('link-broken', { code: 'ENOENT' }),
  told('site-url', { typed: 'example.org' }),
  told('published-issue-gone', { url: '/issues/2025-01-15/', id: '2025-01-15' }),
  told('published-page-gone', { url: '/issues/2025-01-15/02/' }),
  told('published-gone', { url: '/issues/2025-01-15/01/03/', id: '2025-01-15/01/03' }),
  told('published-former', { url: '/issues/2025-01-15/01/03/', id: '2025-01-15/01/03' }),
  told('published-draft', { url: '/issues/2025-01-15/01/03/' }),
  told('number-moves', {
    published: 'p2',
    now: 'p3',
    others: phrase('paragraphs-in-all', { count: 3 }),
    why: phrase('nothing'),
  }),
  told('number-unmarkable'),
  told('words-changed', { place: phrase('paragraph-changed', { id: 'p2' }) }),
  told('against-none'),
  told('against-address'),
  told('site-damaged'),
  told('host-refuses', { status: 404 }),
  told('host-other'),
  told('host-slow', { seconds: 30 }),
  told('host-unreachable', { reason: 'ECONNREFUSED' }),
  told('option-unknown', { options: ['--against', '--mark', '--strict'] }),
  told('options-none'),
  told('option-value', { option: '--against', what: 'SITE' }),
  told('option-without', { value: '1' }),
  told('argument-unwanted'),
  told('option-wants-to'),
  told('option-without-to'),
  told('audio-command', { example: 'espeak-ng -v cmn -w {out} {text}' }),
  told('audio-program', { reason: 'ENOENT' }),
  told('audio-failed', { text: '水渠通了。', reason: '没有这个音' }),
  told('audio-sound', { text: '水渠通了。' }),
  told('audio-article', { id: '2025-01-15/09/01' }),
  told('limit-number', { typed: '十' }),
  told('batch-line'),
  told('search-missing', { is: phrase('is-missing') }),
  told('disk-denied', { code: 'EACCES' }),
  told('disk-full', { code: 'ENOSPC' }),
  told('disk-no-folder', { code: 'ENOTDIR' }),
  told('disk-missing', { code: 'ENOENT' }),
  told('disk-busy', { code: 'EMFILE' }),
  told('disk-other', { code: 'EIO' }),
])
