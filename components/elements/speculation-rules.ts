import { speculationRules } from '../../lib/browser/speculation-rules.ts'

// Put in once the page is there, which is not to wait for what comes after it.
if (HTMLScriptElement.supports?.('speculationrules')) {
  const script = document.createElement('script')
  script.type = 'speculationrules'
  script.textContent = speculationRules
  document.head.append(script)
}
