import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { parseDocument } from 'yaml'
import type { z } from 'zod'

import { caseSchema, glossaryTermSchema, siteSchema, type VocabularyName, vocabularySchemas } from '@/src/content/schema'
import { type Content, ContentError, type ContentFault, type Vocabularies } from './content'
import { caseReferenceFaults, vocabularyReferenceFaults } from './references'

/** A row's own name for messages: its id or slug, else its place in the list. */
function nameOfRow(row: unknown, index: number): string {
  for (const key of ['id', 'slug', 'code', 'ja']) {
    const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, key) : undefined
    if (typeof value === 'string') return value
  }
  return `row ${index + 1}`
}

function child(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

class Reader {
  readonly faults: ContentFault[] = []

  constructor(private readonly directory: string) {}

  yaml(file: string): unknown {
    const document = parseDocument(readFileSync(path.join(this.directory, file), 'utf8'), { uniqueKeys: true })
    for (const error of document.errors) this.faults.push({ file, row: '-', field: '-', message: error.message })
    return document.toJS()
  }

  check<Schema extends z.ZodType>(schema: Schema, value: unknown, file: string, row: string): z.infer<Schema> | null {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    for (const issue of result.error.issues) {
      const [list, index, ...rest] = issue.path
      const inner = typeof index === 'number' ? child(child(value, list ?? ''), index) : undefined
      this.faults.push(
        typeof index === 'number'
          ? { file, row: `${String(list)} ${nameOfRow(inner, index)}`, field: rest.join('.') || '-', message: issue.message }
          : { file, row, field: issue.path.join('.') || '-', message: issue.message },
      )
    }
    return null
  }

  list<Schema extends z.ZodType>(name: VocabularyName, schema: Schema): z.infer<Schema>[] {
    return this.rows(`vocabulary/${name}.yaml`, 'slug', schema)
  }

  /** A file that is a list; `key` is what tells its rows apart. */
  private rows<Schema extends z.ZodType>(file: string, key: string, schema: Schema): z.infer<Schema>[] {
    const rows = this.yaml(file)
    if (!Array.isArray(rows)) {
      this.faults.push({ file, row: '-', field: '-', message: 'must be a list' })
      return []
    }
    const seen = new Set<string>()
    return rows.flatMap((row: unknown, index) => {
      const rowName = nameOfRow(row, index)
      if (seen.has(rowName)) this.faults.push({ file, row: rowName, field: key, message: 'stands twice' })
      seen.add(rowName)
      const checked = this.check(schema, row, file, rowName)
      return checked === null ? [] : [checked]
    })
  }

  /** Nothing is loaded from it, but everybody who writes goes by it. */
  glossary(): void {
    this.rows('glossary.yaml', 'ja', glossaryTermSchema)
  }
}

/**
 * Reads every content file under `directory` and checks shape and references.
 * @throws {ContentError} with all faults, each naming file, row and field.
 */
export function readContent(directory: string): Content {
  const reader = new Reader(directory)
  const vocabularies: Vocabularies = {
    'impact-tags': reader.list('impact-tags', vocabularySchemas['impact-tags']),
    'promoting-factors': reader.list('promoting-factors', vocabularySchemas['promoting-factors']),
    programmes: reader.list('programmes', vocabularySchemas.programmes),
    places: reader.list('places', vocabularySchemas.places),
    countries: reader.list('countries', vocabularySchemas.countries),
    organisations: reader.list('organisations', vocabularySchemas.organisations),
    surveys: reader.list('surveys', vocabularySchemas.surveys),
    sources: reader.list('sources', vocabularySchemas.sources),
    chronology: reader.list('chronology', vocabularySchemas.chronology),
    statistics: reader.list('statistics', vocabularySchemas.statistics),
    pages: reader.list('pages', vocabularySchemas.pages),
    'local-conditions': reader.list('local-conditions', vocabularySchemas['local-conditions']),
    synonyms: reader.list('synonyms', vocabularySchemas.synonyms),
  }
  reader.glossary()
  const site = reader.check(siteSchema, reader.yaml('site.yaml'), 'site.yaml', '-')
  const cases = readdirSync(path.join(directory, 'cases'))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const file = `cases/${name}`
      const checked = reader.check(caseSchema, reader.yaml(file), file, '-')
      if (!checked) return []
      reader.faults.push(...caseReferenceFaults(checked, vocabularies, file))
      return [checked]
    })
  reader.faults.push(...vocabularyReferenceFaults(vocabularies))
  if (reader.faults.length > 0 || !site) throw new ContentError(reader.faults)
  return { vocabularies, cases, site }
}
