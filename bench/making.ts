/** How long the pages take that look across all cases, before they are kept: for a first reader, and again. */
import { get, type Server } from './cached-pages'
import { median } from './numbers'
import { explorerPages, type Names } from './pages'
import type { Row } from './table'

/** A page may weigh so much on its way to a reader, in KB, however many cases there are. */
const heaviest = 60

/** How often a page is made again. */
const rounds = 5

interface Making {
  readonly ours: Server
  /** Keeps no pages, so it makes them again each time. */
  readonly nextOwn: Server
  readonly names: Names
  /** Put before each row's name. */
  readonly size: string
}

/** One reader asks for one page after the other. @throws when one of them is not answered with 200. */
export async function measureMaking({ ours, nextOwn, names, size }: Making): Promise<Row[]> {
  const rows: Row[] = []
  for (const { name, path } of explorerPages) {
    const url = path(names)
    const first = await get(ours.port, url)
    const again: number[] = []
    for (let round = 0; round <= rounds; round += 1) {
      const { status, milliseconds } = await get(nextOwn.port, url)
      if (first.status !== 200 || status !== 200) throw new Error(`${url} answers ${first.status} and ${status}.`)
      // What is computed once for a snapshot is computed in the first round.
      if (round > 0) again.push(milliseconds)
    }
    rows.push(
      { name: `${size} · ${name} · first time, made`, unit: 'ms', value: first.milliseconds, better: 'less' },
      { name: `${size} · ${name} · made again`, unit: 'ms', value: median(again), better: 'less' },
      { name: `${size} · ${name} · compressed`, unit: 'KB', value: first.body.byteLength / 1_024, better: 'less', most: heaviest },
    )
  }
  return rows
}
