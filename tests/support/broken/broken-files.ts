import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project-root.ts'
import { article, type BrokenCase, fields, page, recorded } from './broken-case.ts'

const daily = join(projectRoot, 'tests/fixtures/daily')
const png = readFileSync(join(daily, 'issues/2025-12-31/02/page.png'))
const issue = '---\ntitle: 期\n---\n'
const ok = '---\nheadline: 标题\n---\n'
const photo = (bytes: Buffer | string) => ({
  ...fields('photos: [{ file: 01-1.png, caption: 说明 }]').files,
  [`${page}/01-1.png`]: bytes,
})
const picture = (bytes: Buffer | string): BrokenCase => ({ at: `${page}/01.md:3`, files: photo(bytes) })

/** Newspapers with a fault of folders, files or media, by the code of the fault. */
export const brokenFiles = {
  'not-utf8': {
    at: `${page}/01.md:2`,
    files: { [`${page}/01.md`]: Buffer.from('---\nheadline: \xb2\xe2\n---\n', 'latin1') },
  },
  'publication-missing': { at: 'publication.md:1', files: { 'publication.md': null } },
  'issue-file-missing': { at: 'issues/2025-01-15/issue.md:1', files: { 'issues/2025-01-15/issue.md': null } },
  'issue-empty': { at: 'issues/teji/issue.md:1', files: { 'issues/teji/issue.md': issue } },
  'page-empty': {
    at: 'issues/2025-01-15/02/page.md:1',
    files: { 'issues/2025-01-15/02/page.md': '---\nname: 要闻\n---\n' },
  },
  'page-text-empty': {
    at: 'issues/2025-01-15/02/page.md:2',
    files: {
      'issues/2025-01-15/02/page.md': '---\ntext: page.txt\n---\n',
      'issues/2025-01-15/02/page.txt': '\n \n',
    },
  },
  'content-stray': { at: 'beiwang.txt:1', files: { 'beiwang.txt': '' } },
  'section-name': { at: 'sections/要闻.md:1', files: { 'sections/要闻.md': '' } },
  'issue-letters': { at: 'issues/2025年:1', files: { 'issues/2025年/issue.md': issue } },
  'issue-stray': { at: 'issues/2025-01-15/第一版:1', files: { 'issues/2025-01-15/第一版/01.md': ok } },
  'page-stray': { at: `${page}/1.md:1`, files: { [`${page}/1.md`]: ok } },
  'name-long': {
    at: `issues/${'chang-'.repeat(17)}qi:1`,
    files: {
      [`issues/${'chang-'.repeat(17)}qi/issue.md`]: issue,
      [`issues/${'chang-'.repeat(17)}qi/01/01.md`]: ok,
    },
  },
  'name-reserved': {
    at: 'issues/con:1',
    files: { 'issues/con/issue.md': issue, 'issues/con/01/01.md': ok },
  },
  'wording-line': { at: 'wording.md:2', files: { 'wording.md': '# 用词表\n老百信\n' } },
  'issue-day': {
    at: 'issues/2025-02-30/issue.md:1',
    files: { 'issues/2025-02-30/issue.md': issue, 'issues/2025-02-30/01/01.md': ok },
  },
  'issue-date-shape': {
    at: 'issues/2001-1-1/issue.md:1',
    files: { 'issues/2001-1-1/issue.md': issue, 'issues/2001-1-1/01/01.md': ok },
  },
  'file-missing': fields('photos: [{ file: 01-1.png, caption: 说明 }]'),
  'file-empty': picture(''),
  'picture-format': {
    at: `${page}/01.md:3`,
    files: {
      ...fields('photos: [{ file: 01-1.jpg, caption: 说明 }]').files,
      [`${page}/01-1.jpg`]: png,
    },
  },
  'picture-large': {
    at: 'publication.md:3',
    files: {
      'publication.md': '---\ntitle: 测试日报\nnameplate: baotou.svg\n---\n',
      'baotou.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"/>',
    },
  },
  'picture-cut': {
    at: `${page}/01.md:3`,
    files: {
      ...fields('photos: [{ file: 01-1.jpg, caption: 说明 }]').files,
      [`${page}/01-1.jpg`]: readFileSync(join(daily, 'issues/2025-12-31/02/01-1.jpg')).subarray(0, -20),
    },
  },
  'picture-unreadable': picture('不是图片'),
  'audio-times': {
    at: `${article}:3`,
    files: { ...recorded, [`${page}/01.times.json`]: '[]' },
  },
  'file-format': {
    at: `${page}/01.md:3`,
    files: { ...fields('audio: 01.mp3').files, [`${page}/01.mp3`]: '%PDF-1.7' },
  },
  'svg-active': {
    at: 'publication.md:3',
    files: {
      'publication.md': '---\ntitle: 测试日报\nnameplate: baotou.svg\n---\n',
      'baotou.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>',
    },
  },
  'picture-unused': { at: `${page}/01-2.png:1`, files: { [`${page}/01-2.png`]: png } },
  'source-unused': {
    at: 'issues/2025-01-15/source.txt:2',
    files: {
      'issues/2025-01-15/source.txt': '测试标题\n漏掉的一句话说的是桥。\n又漏掉一句。\n测试用的一段。\n',
    },
  },
  'source-differs': {
    at: 'issues/2025-01-15/source.txt:2',
    files: {
      ...fields('kind: news', 3, '全村三百户都通了自来水。').files,
      'issues/2025-01-15/source.txt': '测试标题\n全村二百户都通了自来水。\n',
    },
  },
} as const satisfies Readonly<Record<string, BrokenCase>>
