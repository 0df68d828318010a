// The reading pages' script. Each element does its part by itself; without it the page reads all the same.
import './article-files.ts'
import './citation-forms.ts'
import './marked-words.ts'
import './offline-copy.ts'
import './reading-settings.ts'
import './share-panel.ts'
