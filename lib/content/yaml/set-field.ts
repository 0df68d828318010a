/**
 * The text of a file of fields with one field set to a value, as YAML. Only the field's own lines are touched; the front
 * matter is one that the check has found right.
 */
export function setField(source: string, name: string, value: string): string {
  const [head = '', fields = ''] = /^(\ufeff?---[^\n]*\n)([\s\S]*?)^---/m.exec(source)?.slice(1) ?? []
  const newline = head.endsWith('\r\n') ? '\r\n' : '\n'
  const line = `${name}: ${value}${newline}`
  const written = new RegExp(`^${name}:.*(?:\\r?\\n[ \\t]+.*)*\\r?\\n`, 'm')
  const changed = written.test(fields) ? fields.replace(written, () => line) : fields + line
  return head + changed + source.slice(head.length + fields.length)
}
