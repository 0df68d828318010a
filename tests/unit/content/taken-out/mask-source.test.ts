import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { maskSource } from '../../../../lib/content/taken-out/mask-source.ts'

const paragraph = { text: '昨天，某某在河边救起一名儿童。', mask: '某某' }

describe('the text that an issue was made from', () => {
  it('has the mask where the words beside it stand, over a line end too', () => {
    assert.equal(
      maskSource('标题\n　　昨天，王小\n二在河边 救起一名儿童。\n别的一段。\n', [paragraph]),
      '标题\n　　昨天，某某在河边 救起一名儿童。\n别的一段。\n',
    )
  })

  it('has it at the beginning and at the end of a paragraph, and nothing of the lines beside it', () => {
    const source = '前一段\n王小二说好\n他叫王小二\n后一段'
    assert.equal(
      maskSource(source, [{ text: '某某说好', mask: '某某' }]),
      '前一段\n某某说好\n他叫王小二\n后一段',
    )
    assert.equal(maskSource(source, [{ text: '他叫××', mask: '××' }]), '前一段\n王小二说好\n他叫××\n后一段')
  })

  it('has it in each place of a text with several', () => {
    assert.equal(
      maskSource('甲来自山西，电话13800001111，谢谢', [{ text: '×来自山西，电话×，谢谢', mask: '×' }]),
      '×来自山西，电话×，谢谢',
    )
  })

  it('stays as it is where the mask stands already, and takes a mask as words and no pattern', () => {
    const masked = '昨天，某某在河边救起一名儿童。'
    assert.equal(maskSource(masked, [paragraph]), masked)
    assert.equal(maskSource('共$5（约）*元。', [{ text: '共**（约）*元。', mask: '**' }]), '共**（约）*元。')
  })

  it('is not to be had where nobody can say where the words stand', () => {
    assert.equal(maskSource('别的一段。', [paragraph]), undefined)
    assert.equal(
      maskSource('昨天，王小二在河边救起一名儿童。', [paragraph, { text: '又有某某', mask: '某某' }]),
      undefined,
    )
  })
})
