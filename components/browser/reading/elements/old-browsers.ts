// What browsers from Chrome 80 and Safari 14.1 lack of what is used on reading pages, put in where it is missing. A part
// that is fetched on use finds it there. The search screen asks for newer browsers (`settings-script.tsx`).
type Missing = { -readonly [Name in 'at' | 'replaceAll' | 'replaceChildren']?: unknown }

const [lists, texts, elements] = [Array, String, Element].map(({ prototype }) => prototype as Missing)

if (lists && !lists.at) {
  lists.at = function (this: readonly unknown[], place: number) {
    return this[place < 0 ? this.length + place : place]
  }
}

if (texts && !texts.replaceAll) {
  texts.replaceAll = function (this: string, words: string, by: string) {
    return this.split(words).join(by)
  }
}

if (elements && !elements.replaceChildren) {
  elements.replaceChildren = function (this: Element, ...nodes: readonly (Node | string)[]) {
    this.textContent = ''
    this.append(...nodes)
  }
}
