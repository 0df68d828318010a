const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A full date as RFC 822 writes it, at the beginning of the day in China: Thu, 01 Jan 2026 00:00:00 +0800. */
export function formatRssDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return `${days[weekday]}, ${day} ${months[Number(month) - 1]} ${year} 00:00:00 +0800`
}
