import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { isDrawable, toDrawable } from '../../../../lib/sharing/cards/drawable-text.ts'
import { projectRoot } from '../../../support/project-root.ts'
import { walkFiles } from '../../../support/walk-files.ts'

describe('what the faces of pictures can draw', () => {
  it('is what newspapers are set with', () => {
    const text = '精准防控提效能“攻坚”——《护》平安……4~6℃ Ct值<35 *ST 14,600 ％ ㎡ ① Ⅳ'
    assert.equal(toDrawable(text), text)
  })

  it('is all that the project itself publishes', () => {
    const files = walkFiles(join(projectRoot, 'content')).filter((file) => file.endsWith('.md'))
    assert.ok(files.length > 3)
    for (const file of files) {
      const text = readFileSync(join(projectRoot, 'content', file), 'utf8').replace(/\s+/g, ' ')
      assert.equal(toDrawable(text), text, file)
    }
  })

  it('stands as 〓 where they lack it, one for each thing a reader sees', () => {
    assert.equal(toDrawable('开门红🎉'), '开门红〓')
    assert.equal(toDrawable('一家👨‍👩‍👧三口'), '一家〓三口')
    assert.equal(toDrawable('某𰻞面'), '某〓面')
    assert.equal(toDrawable('私\ue123用'), '私〓用')
  })

  it('is left out where it shows nothing, and has forms of compatibility in their ordinary one', () => {
    assert.equal(toDrawable('长\u200b治\ufeff市\u00ad'), '长治市')
    assert.equal(toDrawable('ﬁre'), isDrawable('ﬁ') ? 'ﬁre' : 'fire')
    assert.ok(isDrawable(toDrawable('⽓温')))
  })
})
