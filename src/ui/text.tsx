import type { Bilingual, Language } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'

interface TextProps {
  readonly of: Bilingual
  readonly language: Language
}

/** A text inside a line. Where it falls back to Japanese it says so to a screen reader. */
export function Text({ of, language }: TextProps) {
  const { text, lang } = textIn(of, language)
  return lang === language ? <>{text}</> : <span lang={lang}>{text}</span>
}

/** A text of one or more paragraphs, parted by line ends. */
export function Paragraphs({ of, language, className }: TextProps & { readonly className?: string }) {
  const { text, lang } = textIn(of, language)
  const paragraphs = text
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
  return paragraphs.map((paragraph, index) => (
    <p key={index} className={className} lang={lang === language ? undefined : lang}>
      {paragraph}
    </p>
  ))
}

/** Words for those who hear the page; not drawn. */
export function Hidden({ children }: { readonly children: string }) {
  return <span className="hidden-text">{children}</span>
}
