/** The files below `/data/`: which there are, and what each holds at a revision. */
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { codebookCsv } from './codebook'
import { openCsv } from './csv'
import { csvOnTheWeb, dataPackage } from './descriptions'
import { findOpenTable } from './tables'
import { archive, wholeJson } from './whole'

interface OpenFile {
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer>
}

const json = (value: object): OpenFile => ({ type: 'application/json; charset=utf-8', body: JSON.stringify(value) })
const csv = (body: string): OpenFile => ({ type: 'text/csv; charset=utf-8; header=present', body })

const whole: Readonly<Record<string, (snapshot: CatalogueSnapshot) => OpenFile>> = {
  'catalogue.json': (snapshot) => json(wholeJson(snapshot)),
  'catalogue.zip': (snapshot) => ({ type: 'application/zip', body: archive(snapshot) }),
  'datapackage.json': (snapshot) => json(dataPackage(snapshot)),
  'codebook.csv': (snapshot) => csv(codebookCsv(snapshot)),
}

/** The file of this name, or null: `outcomes.csv`, `outcomes.csv-metadata.json`, `catalogue.zip`. */
export function openFile(name: string, snapshot: CatalogueSnapshot): OpenFile | null {
  if (Object.hasOwn(whole, name)) return whole[name]?.(snapshot) ?? null
  const [, base = '', description] = /^([a-z-]+)\.csv(-metadata\.json)?$/.exec(name) ?? []
  const table = findOpenTable(base)
  if (!table) return null
  return description === undefined ? csv(openCsv(table, snapshot)) : json(csvOnTheWeb(snapshot, table))
}
