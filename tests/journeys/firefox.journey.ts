import { firefox } from '../support/engines/firefox.ts'
import { journeyIn } from './journey.ts'

journeyIn(firefox)
