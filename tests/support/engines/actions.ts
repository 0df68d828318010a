/** A press at a point of the window, as both WebDriver and BiDi put it. */
export function tapAt(x: number, y: number): object {
  const move = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }
  const press = [
    { type: 'pointerDown', button: 0 },
    { type: 'pause', duration: 50 },
    { type: 'pointerUp', button: 0 },
  ]
  return { type: 'pointer', id: 'pointer', parameters: { pointerType: 'mouse' }, actions: [move, ...press] }
}

/** A text as keys, one after the other. */
export function keysOf(text: string): object {
  const actions = [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ])
  return { type: 'key', id: 'keys', actions }
}
