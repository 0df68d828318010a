import { webkitWpe } from '../support/engines/webkit-wpe.ts'
import { journeyIn } from './journey.ts'

journeyIn(webkitWpe)
