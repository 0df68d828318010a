// What a browser tells the system of a file that it saves.
const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  ris: 'application/x-research-info-systems',
}

/** Saves a text as a file of this name, as if it had been a link to one. */
export function saveText(name: string, text: string): void {
  const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain'
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.download = name
  link.click()
  // The browser reads the address while it handles the click, some only a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
