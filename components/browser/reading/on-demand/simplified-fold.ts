import { fold } from '../../../../lib/search/builder/fold-table.ts'

/** Traditional → simplified, fetched where 在本文中找 finds nothing as it was typed. */
export const simplified = fold
