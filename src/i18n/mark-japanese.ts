/**
 * Marks Japanese on an English page as Japanese, so that a screen reader does not spell it with an English voice: a name
 * that is not translated yet, a Japanese word that an English sentence quotes. Works on the finished page, because such
 * words come from everywhere: lists, sentences with a name in them, names of pictures, texts that staff wrote.
 */
import type { Language } from './languages'

/** Kana, kanji, the marks of Japanese writing, full-width forms. */
const sign = '[\\u3000-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]'
const run = new RegExp(`${sign}+(?:[ 0-9]*${sign}+)*`, 'g')
const any = new RegExp(sign)
/** Elements that HTML closes without an end tag. */
const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])
/** Elements that hold text alone: the element itself is marked, whatever else stands in it. */
const textOnly = new Set(['title', 'option', 'textarea'])
const token = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<\/([a-zA-Z][\w-]*)\s*>|<([a-zA-Z][\w-]*)(?:"[^"]*"|[^">])*>/g

interface Open {
  readonly name: string
  readonly isJapanese: boolean
  readonly isDrawing: boolean
  /** Where the tag stands among the parts, for an element that holds text alone. */
  readonly part: number
}

/**
 * A name for an attribute that is read aloud: an attribute cannot say that a part of it is Japanese, so on an English page
 * another name stands in for one that is not translated yet.
 */
export function spokenName(name: string, language: Language, otherwise: string): string {
  return language === 'en' && any.test(name) ? otherwise : name
}

/** The page with each run of Japanese marked that nothing marks yet. `html` is well formed, as React writes it. */
export function markJapanese(html: string): string {
  if (!any.test(html)) return html
  const parts: string[] = []
  const open: Open[] = [{ name: '', isJapanese: false, isDrawing: false, part: -1 }]
  const text = (words: string): void => {
    const here = open.at(-1)
    if (!here || here.isJapanese || !any.test(words)) return void parts.push(words)
    if (textOnly.has(here.name)) {
      parts[here.part] = (parts[here.part] ?? '').replace(/^<[\w-]+/, '$& lang="ja"')
      return void parts.push(words)
    }
    const tag = here.isDrawing ? 'tspan' : 'span'
    parts.push(words.replace(run, `<${tag} lang="ja">$&</${tag}>`))
  }
  let from = 0
  for (const match of html.matchAll(token)) {
    text(html.slice(from, match.index))
    from = match.index + match[0].length
    const [tag, , closing, name] = match
    if (closing !== undefined) {
      const at = open.findLastIndex((one) => one.name === closing.toLowerCase())
      if (at > 0) open.length = at
    } else if (name !== undefined && !tag.endsWith('/>') && !empty.has(name.toLowerCase())) {
      const here = open.at(-1)
      const lang = /\slang="([^"]*)"/.exec(tag)?.[1]
      open.push({
        name: name.toLowerCase(),
        isJapanese: lang === undefined ? (here?.isJapanese ?? false) : lang === 'ja',
        isDrawing: name === 'svg' || (name !== 'foreignObject' && (here?.isDrawing ?? false)),
        part: parts.length,
      })
    }
    parts.push(tag)
  }
  text(html.slice(from))
  return parts.join('')
}
