/** What a choice among voices asks for; `SpeechSynthesisVoice` is one. */
interface ListedVoice {
  readonly lang: string
  readonly name: string
  /** Whether it is on the device. */
  readonly localService?: boolean
}

// Languages and regions as BCP 47 writes them and, in three letters, as Android does: zh-CN, zh_CN, zh_CN_#Hans, zho-CHN, cmn-Hans.
const chinese = /^(?:zh|zho|chi|cmn)(?:-|$)/
const mainland = /^(?:(?:zh|zho|chi|cmn)(?:-hans)?-(?:cn|chn)(?:-hans)?|(?:zh|zho|chi|cmn)-hans)$/
const dialectOfMainland = /^(?:zh|zho|chi|cmn)(?:-hans)?-(?:cn|chn)-/
// Hong Kong and Macao speak Cantonese unless the language is named Mandarin (cmn); Min, Hakka, Wu are no Mandarin either.
const otherSpeech = /^(?:zh|zho|chi)-(?:.*-)?(?:hk|hkg|mo|mac|yue|nan|min|hak|wuu|gan|hsn)(?:-|$)/
const otherName = /粤|粵|广东话|廣東話|cantonese|香港|hong kong|闽南|閩南|上海话/i

/** The voice to read Chinese aloud: of the mainland first, then another Mandarin, never Cantonese; on the device first. */
export function chooseVoice<Voice extends ListedVoice>(voices: readonly Voice[]): Voice | undefined {
  const ranked = voices.flatMap((voice) => {
    const rank = rankOf(voice)
    return rank === undefined ? [] : [{ voice, rank: 2 * rank + (voice.localService === false ? 1 : 0) }]
  })
  return ranked.sort((a, b) => a.rank - b.rank)[0]?.voice
}

function rankOf({ lang, name }: ListedVoice): number | undefined {
  const tag = lang.toLowerCase().replace(/[_#]+/g, '-')
  if (!chinese.test(tag) || otherSpeech.test(tag) || otherName.test(name)) return undefined
  if (mainland.test(tag)) return 0
  return dialectOfMainland.test(tag) ? 1 : 2
}
