import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseVoice } from '../../../../../../components/browser/reading/on-demand/choose-voice.ts'

const listed = (lang: string, localService = true, name = lang) => ({ lang, name, localService })
const chosen = (...languages: readonly string[]) => chooseVoice(languages.map((lang) => listed(lang)))?.lang

test('it takes the voice of the mainland, wherever it stands in the list', () => {
  assert.equal(chosen('zh-HK', 'zh-CN'), 'zh-CN')
  assert.equal(chosen('zh-TW', 'zh-HK', 'zh-CN'), 'zh-CN')
  for (const lang of ['zh_CN', 'cmn-Hans', 'cmn-Hans-CN', 'cmn-CN', 'zh-Hans-CN', 'zh_CN_#Hans', 'zho-CHN'])
    assert.equal(chosen('en-US', 'yue-CN', 'zh-HK', 'zh-TW', 'zh-CN-liaoning', lang), lang)
})

test('it takes another Mandarin where there is none of the mainland, a dialect of it before others', () => {
  assert.equal(chosen('zh-HK', 'zh-TW', 'zh-CN-liaoning'), 'zh-CN-liaoning')
  for (const lang of ['zh-TW', 'zh_TW', 'zh-SG', 'cmn-Hant-TW', 'cmn', 'zh'])
    assert.equal(chosen('zh-HK', lang), lang)
})

test('it never takes Cantonese, nor another speech of Chinese', () => {
  const others = [
    'zh-HK',
    'zh_HK',
    'zh-Hant-HK',
    'zho-HKG',
    'zh-MO',
    'yue',
    'yue-CN',
    'zh-yue',
    'zh-min-nan',
    'wuu-CN',
  ]
  for (const lang of [...others, 'en-US', 'zha']) assert.equal(chosen(lang), undefined, lang)
  for (const name of ['Google 粤語（香港）', 'Cantonese female', 'Microsoft Tracy (Hong Kong)'])
    assert.equal(chooseVoice([listed('zh', true, name)]), undefined, name)
  assert.equal(chosen(), undefined)
})

test('of voices of one kind it takes the one on the device', () => {
  const voices = [listed('zh-TW', true, '甲'), listed('zh-CN', false, '乙'), listed('zh-CN', true, '丙')]
  assert.equal(chooseVoice(voices)?.name, '丙')
  assert.equal(chooseVoice(voices.slice(0, 2))?.name, '乙')
})
