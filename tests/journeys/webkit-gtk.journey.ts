import { webkitGtk } from '../support/engines/webkit-gtk.ts'
import { journeyIn } from './journey.ts'

journeyIn(webkitGtk)
