/** @jsxImportSource preact */
import { render } from 'preact'
import { DeskApp } from './frame/desk-app.tsx'

const place = document.querySelector('#desk')
if (place) {
  place.replaceChildren()
  render(<DeskApp />, place)
}
