import { oldChromium } from '../support/engines/old-chromium.ts'
import { journeyIn } from './journey.ts'

journeyIn(oldChromium)
