import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { mediaFiles } from '../../../../lib/publish/files/media-files.ts'
import { pictureFiles } from '../../../../lib/publish/files/picture-files.ts'
import { placeFiles } from '../../../../lib/publish/files/site-file.ts'
import { sampleArticle, sampleIssue, samplePage } from '../../../support/sample.ts'
import { walkFiles } from '../../../support/walk-files.ts'

const attachment = (file: string) => ({ file, bytes: 1, hash: '0123456789abcdef' })
const picture = (file: string) => ({ ...attachment(file), width: 2000, height: 1000 })
const article = sampleArticle('a/01/01', {
  audio: attachment('issues/a/01/01.mp3'),
  photos: [{ caption: '无图' }, { caption: '有图', picture: picture('issues/a/01/01-1.jpg') }],
})
const page = samplePage('a/01', [article], {
  image: picture('issues/a/01/page.png'),
  pdf: attachment('issues/a/01/page.pdf'),
})
const issue = sampleIssue('a', [page], { source: attachment('issues/a/source.txt') })

describe('mediaFiles', () => {
  it('gives what is passed on as it is: PDFs, readings, the source; no picture', () => {
    assert.deepEqual(
      mediaFiles(issue).map(({ url }) => url),
      ['/media/a/01/page.0123456789.pdf', '/media/a/01/01.0123456789.mp3', '/issues/a/source.txt'],
    )
  })
})

describe('placeFiles', () => {
  it('writes a file once that several name, and the same bytes under each of their names', async (t) => {
    const directory = mkdtempSync(join(tmpdir(), 'media-'))
    t.after(() => rmSync(directory, { recursive: true }))
    process.env.CONTENT_DIR = join(directory, 'content')
    const files = ['issues/a/01/page.pdf', 'issues/a/02/page.pdf', 'issues/a/01/01.mp3']
    for (const file of files) {
      mkdirSync(join(directory, 'content', file, '..'), { recursive: true })
      writeFileSync(join(directory, 'content', file), '一样')
    }
    const [pdf = '', other = '', audio = ''] = files
    const withAudio = ['a/01/01', 'a/01/02'].map((id) => sampleArticle(id, { audio: attachment(audio) }))
    const pages = [
      samplePage('a/01', withAudio, { pdf: attachment(pdf) }),
      samplePage('a/02', [], { pdf: attachment(other) }),
      samplePage('a/03', [], { pdf: attachment(pdf) }),
    ]
    await placeFiles(mediaFiles(sampleIssue('a', pages)), join(directory, 'out'))
    assert.deepEqual(walkFiles(join(directory, 'out')), [
      'media/a/01/01.0123456789.mp3',
      'media/a/01/page.0123456789.pdf',
      'media/a/02/page.0123456789.pdf',
    ])
  })
})

describe('pictureFiles', () => {
  it('gives the facsimile and every photo that has a file, with all that is drawn of them', () => {
    assert.deepEqual(
      [11, 12, 20].map((last) => pictureFiles(issue)[last]?.url),
      [
        '/media/a/01/page.0123456789.v1-2000.jpg',
        '/media/a/01/01-1.0123456789.v1-480.avif',
        '/media/a/01/01-1.0123456789.v1-1600.jpg',
      ],
    )
  })
})
