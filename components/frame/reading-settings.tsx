/**
 * Where the reader script puts 阅读设置, in a line that wraps: the word in it, what it opens below it. Without
 * scripts it takes no room.
 */
export function ReadingSettings() {
  return <reading-settings />
}
