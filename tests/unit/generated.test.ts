import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { captionLine } from '../../lib/caption.ts'
import { generatedLines, isGenerated } from '../../lib/generated.ts'
import { toDescription } from '../../lib/sharing/description.ts'
import { sampleArticle } from '../support/sample.ts'
import { articleFile, articlePath, faultsOf, issueOf, writeNewspaper } from '../support/small-newspaper.ts'

describe('what a machine made', () => {
  it('is said of a text, and in what links to it say', () => {
    const article = sampleArticle('a/01/01', { generated: ['text'] })
    assert.deepEqual(generatedLines(article), ['AI生成'])
    assert.equal(toDescription(article), '〔AI生成〕正文。')
    assert.deepEqual(generatedLines(sampleArticle('a/01/01', { generated: ['audio'] })), [])
    assert.equal(isGenerated({}, 'text'), false)
  })

  it('stands behind a caption, before what else is said there', () => {
    assert.equal(captionLine({ caption: '图', credit: '甲 摄', generated: true }), '图　甲 摄（AI生成）')
    assert.equal(
      captionLine({ caption: '图', generated: true, withheld: true }),
      '图（AI生成）（因著作权未上网）',
    )
  })

  it('is one kind or several, and of photos all but those that say otherwise', async (t) => {
    const photos = 'photos: [{ caption: 甲 }, { caption: 乙, generated: no }]'
    const directory = writeNewspaper(t, { [articlePath]: articleFile(`generated: photo\n${photos}`) })
    const article = (await issueOf(directory))?.pages[0]?.articles[0]
    assert.deepEqual(article?.generated, ['photo'])
    assert.deepEqual(article?.photos, [{ caption: '甲', generated: true }, { caption: '乙' }])
    assert.deepEqual(await faultsOf(t, { [articlePath]: articleFile('generated: [text, picture]') }), [
      `${articlePath}:3: generated should be text, photo or audio, but is “picture”`,
    ])
  })
})
