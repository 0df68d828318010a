/** 我的收藏 on its own page; what draws it is fetched there only. */
class ReadingShelf extends HTMLElement {
  async connectedCallback() {
    const { showShelf } = await import('../on-demand/shelf-screen.ts')
    showShelf(this)
  }
}

customElements.define('reading-shelf', ReadingShelf)
