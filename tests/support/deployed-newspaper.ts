import { rmSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { articleFile, writeFiles } from './small-newspaper.ts'

/** Words of the article that is withdrawn; nothing may hold them afterwards. */
export const secret = '此句只在将要撤下的稿件里'
/** The article that is withdrawn. */
export const withdrawnId = '2025-01-15/01/01'

/** What an editor does before a publish. */
export interface Edit {
  readonly name: string
  /** What `npm run publish` is told besides. */
  readonly parameters: readonly string[]
  /** Killed when it has begun to send, and run again. */
  readonly isKilled: boolean
}

interface Change extends Partial<Omit<Edit, 'name'>> {
  readonly write: (directory: string) => Promise<void> | void
}

const article = (path: string, fields: string, body: string) => ({
  [`issues/${path}.md`]: articleFile(fields, body),
})
const fields = 'section: yaowen'
const photo = (name: string) => `${fields}\nphotos: [{ file: ${name}, caption: 一幅照片 }]`
const second = (households: string) => article('2025-01-15/01/02', fields, `全村${households}户人家。`)

async function picture(): Promise<Buffer> {
  return await sharp({ create: { width: 640, height: 480, channels: 3, background: '#a33' } })
    .jpeg()
    .toBuffer()
}

const issue = (day: string) => ({
  [`issues/${day}/issue.md`]: `---\ntitle: 发布日报\ndate: ${day}\n---\n`,
  ...article(`${day}/01/01`, fields, `${day}这一天的一段。`),
})

/** Ten of them: a correction and its taking back, a picture that moves, a withdrawal, a publish that is killed. */
const changes: Readonly<Record<string, Change>> = {
  first: {
    write: async (directory) =>
      writeFiles(directory, {
        'publication.md': '---\ntitle: 发布日报\nurl: https://example.com/\ncards: 2\n---\n',
        'sections/yaowen.md': '---\nname: 要闻\n---\n',
        ...issue('2025-01-15'),
        ...article('2025-01-15/01/01', photo('01-1.jpg'), `${secret}。`),
        'issues/2025-01-15/01/01-1.jpg': await picture(),
        'issues/2025-01-15/source.txt': `${secret}。\n`,
        ...second('三百'),
        ...article('2025-01-15/01/03', fields, '第三篇的一段。'),
      }),
  },
  'a correction': { write: (directory) => writeFiles(directory, second('五百')) },
  'the correction taken back': { write: (directory) => writeFiles(directory, second('三百')) },
  'an issue more': { write: (directory) => writeFiles(directory, issue('2025-01-16')) },
  'a picture moved': {
    write: async (directory) => {
      rmSync(join(directory, 'issues/2025-01-15/01/01-1.jpg'))
      writeFiles(directory, {
        ...article('2025-01-15/01/01', fields, `${secret}。`),
        ...article('2025-01-15/01/03', photo('03-1.jpg'), '第三篇的一段。'),
        'issues/2025-01-15/01/03-1.jpg': await picture(),
      })
    },
  },
  'a withdrawal': {
    write: () => undefined,
    parameters: ['--withdraw', withdrawnId, '--notice', '应作者要求撤下'],
  },
  'one that is killed': { write: (directory) => writeFiles(directory, issue('2025-01-17')), isKilled: true },
  'nothing changed': { write: () => undefined },
  'a section renamed': {
    write: (directory) => writeFiles(directory, { 'sections/yaowen.md': '---\nname: 时政要闻\n---\n' }),
  },
  'the last issue': { write: (directory) => writeFiles(directory, issue('2025-01-18')) },
}

/** Carries out the edits in a content folder, one after another; each is given when it is written. */
export async function* editNewspaper(directory: string): AsyncGenerator<Edit> {
  for (const [name, { write, parameters = [], isKilled = false }] of Object.entries(changes)) {
    await write(directory)
    yield { name, parameters, isKilled }
  }
}
