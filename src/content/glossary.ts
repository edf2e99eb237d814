/** The glossary as the desk for English offers it: it is read from its file, as committed, and nowhere stored. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { parse } from 'yaml'

import { glossaryTermSchema } from './schema'

/** A Japanese term, in one of the spellings that it stands under, and its one English rendering. */
export interface GlossaryTerm {
  readonly ja: string
  readonly en: string
  readonly note: string | null
}

/** 「高等専門学校（高専）」 stands in texts as a whole, in long and in short. */
function spellingsOf(term: string): readonly string[] {
  const [, long, short] = /^(.+)（(.+)）$/.exec(term) ?? []
  return long && short ? [term, long, short] : [term]
}

/** @throws {Error} if a term lacks a language, which the check of the content refuses before. */
export function parseGlossary(text: string): readonly GlossaryTerm[] {
  return glossaryTermSchema
    .array()
    .parse(parse(text))
    .flatMap(({ ja, en, note }) => spellingsOf(ja).map((spelling) => ({ ja: spelling, en, note: note ?? null })))
}

let known: readonly GlossaryTerm[] | null = null

/** Read once in the life of a process. */
export function glossary(): readonly GlossaryTerm[] {
  known ??= parseGlossary(readFileSync(path.join(process.cwd(), 'src/content/glossary.yaml'), 'utf8'))
  return known
}
