/**
 * Where the reader script puts 字号, 日间/护眼/夜间 and 长辈模式. Without scripts nothing of it is shown, and its
 * line keeps its height so that nothing moves when the controls come.
 */
export function ReadingSettings() {
  return <reading-settings className="block min-h-(--target) text-end" />
}
