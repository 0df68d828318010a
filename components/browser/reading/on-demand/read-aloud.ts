import { changeSettings, getSetting } from '../device/settings.ts'
import { addStyle } from '../dom/add-style.ts'
import { button } from '../dom/button.ts'
import { controlGroup } from '../dom/control-group.ts'
import { readSentences, type Sentence, sentenceAt } from '../dom/spoken-text.ts'
import { explainNoVoice } from './no-voice.ts'
import { css } from './read-aloud.css'
import { ReadingMark } from './reading-mark.ts'
import { Recording } from './recording.ts'
import { canSpeak, rates, Voice } from './voice.ts'

addStyle(css)

const rateWords = [
  ['', '适中'],
  ['fast', '快'],
  ['faster', '更快'],
  ['slow', '慢'],
] as const

let open: ReadAloud | undefined
/** The sentence at which the reading of an article was stopped. */
const stoppedAt = new WeakMap<Element, number>()

/**
 * 朗读 of the article that `controls` belong to, at once; told again, it pauses and reads on. `readOn` leads to
 * the next article when this one is read.
 */
export function readAloud(controls: HTMLElement, readOn: () => boolean): void {
  const article = controls.closest('article')
  if (open || !article) {
    open?.toggle()
    return
  }
  open = new ReadAloud(article, readOn)
  open.start()
}

/** Sentence by sentence with a mark on what is read; a tap on a sentence begins there, on the marked one pauses. */
class ReadAloud {
  private readonly article: Element
  private readonly readOn: () => boolean
  private readonly sentences: readonly Sentence[]
  private readonly voice = new Voice()
  private readonly mark = new ReadingMark()
  private recording: Recording | undefined
  private readonly line: HTMLElement
  private readonly word = button('暂停', '暂停', () => this.toggle())
  private readonly note = document.createElement('span')
  private readonly opener = document.activeElement
  private at = 0
  private isReading = false

  constructor(article: Element, readOn: () => boolean) {
    this.article = article
    this.readOn = readOn
    this.sentences = readSentences(article)
    const audio = article.querySelector('audio')
    if (audio) this.recording = new Recording(audio, this.sentences, (sentence) => this.mark.move(sentence))
    this.line = controlGroup('朗读', this.controls(), false)
    this.line.classList.add('read-aloud')
    this.note.setAttribute('role', 'status')
    article.querySelector('header')?.after(this.line)
    addEventListener('pagehide', this.close)
    article.addEventListener('click', this.tap)
  }

  start(): void {
    if (this.recording) this.playFile(this.recording.audio)
    else this.read(stoppedAt.get(this.article) ?? 0)
  }

  toggle(): void {
    if (this.isReading) this.pause()
    else if (this.recording) this.playFile(this.recording.audio)
    else this.read(this.at)
  }

  private controls(): HTMLElement[] {
    const steps = [
      button('上一句', '上一句', () => this.step(-1)),
      button('下一句', '下一句', () => this.step(1)),
    ]
    const rate = button('', '语速', () => {
      const place = rateWords.findIndex(([value]) => value === getSetting('rate'))
      changeSettings({ rate: rateWords[(place + 1) % rateWords.length]?.[0] ?? '' })
      showRate()
      if (this.recording) this.recording.audio.playbackRate = this.rate()
      else if (this.isReading) this.read(this.at)
    })
    const showRate = () => {
      const [, word] = rateWords.find(([value]) => value === getSetting('rate')) ?? rateWords[0]
      rate.textContent = `语速：${word}`
    }
    showRate()
    return [
      this.word,
      ...(this.knowsSentences() ? steps : []),
      rate,
      button('停止', '停止', this.close),
      this.note,
    ]
  }

  /** Whether it is known which sentence is heard: of a recording only where its times are. */
  private knowsSentences(): boolean {
    return !this.recording || this.recording.audio.dataset.times !== undefined
  }

  private step(by: number): void {
    if (this.recording) this.recording.step(by)
    else this.read(Math.min(Math.max(0, this.at + by), this.sentences.length - 1))
  }

  private rate(): number {
    return rates[getSetting('rate')] ?? 1
  }

  private read(at: number): void {
    const sentence = this.sentences[at]
    if (!canSpeak() || !sentence) {
      if (sentence) this.fail()
      else this.finish()
      return
    }
    this.at = at
    this.show(true)
    this.voice.speak(sentence.spoken, this.rate(), {
      // Not before: where there is no voice the reader stays where they are.
      begins: () => this.mark.move(sentence),
      ended: () => this.read(at + 1),
      interrupted: () => this.show(false),
      failed: () => this.fail(),
    })
  }

  /** A reading that was made beforehand takes the voice's place; one that does not play gives it back. */
  private playFile(audio: HTMLAudioElement): void {
    audio.playbackRate = this.rate()
    audio.onended = () => this.finish()
    audio.onpause = () => this.show(false)
    audio.onplay = () => this.show(true)
    this.show(true)
    audio.play().catch((error: unknown) => {
      this.show(false)
      if (!(error instanceof DOMException) || error.name !== 'NotSupportedError') return
      this.recording = undefined
      this.read(0)
    })
  }

  private pause(): void {
    this.recording?.audio.pause()
    this.voice.stop()
    this.show(false)
  }

  private finish(): void {
    if (this.readOn()) return
    this.pause()
    this.at = 0
    this.note.textContent = '本期已读完'
  }

  private fail(): void {
    this.close()
    explainNoVoice(this.article)
  }

  private show(isReading: boolean): void {
    this.isReading = isReading
    this.word.textContent = isReading ? '暂停' : '接着读'
    this.note.textContent = isReading && this.knowsSentences() ? '点哪一句，从哪一句读起' : ''
  }

  private readonly tap = (event: Event) => {
    if (!(event instanceof MouseEvent) || !getSelection()?.isCollapsed) return
    if (this.recording && !this.recording.hasTimes) return
    if (event.target instanceof Element && event.target.closest('a, button, summary, img, input')) return
    const sentence = sentenceAt(this.sentences, event.clientX, event.clientY)
    if (!sentence) return
    // The tap was for the voice, and for nothing else that waits for one.
    event.preventDefault()
    if (this.recording) {
      this.tapRecording(this.recording, sentence)
      return
    }
    const at = this.sentences.indexOf(sentence)
    if (at === this.at) this.toggle()
    else this.read(at)
  }

  private tapRecording(recording: Recording, sentence: Sentence): void {
    if (recording.isHeard(sentence)) this.toggle()
    else if (recording.seek(sentence) && !this.isReading) this.playFile(recording.audio)
  }

  private readonly close = () => {
    this.recording?.audio.pause()
    if (canSpeak()) this.voice.stop()
    this.mark.clear()
    stoppedAt.set(this.article, this.at)
    if (this.line.contains(document.activeElement) && this.opener instanceof HTMLElement) this.opener.focus()
    this.line.remove()
    this.article.removeEventListener('click', this.tap)
    removeEventListener('pagehide', this.close)
    open = undefined
  }
}
