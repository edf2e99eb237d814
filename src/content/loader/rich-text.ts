/** A paragraph of Lexical's serialised tree, as the editor itself writes it. */
function paragraph(text: string) {
  return {
    type: 'paragraph',
    version: 1,
    format: '' as const,
    indent: 0,
    direction: 'ltr' as const,
    textFormat: 0,
    textStyle: '',
    children: [{ type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 }],
  }
}

/** Turns the paragraphs of a content file (parted by an empty line) into what the editor stores. */
export function richTextOf(text: string) {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s*\n\s*/g, ' ').trim())
    .filter(Boolean)
  return { root: { type: 'root', version: 1, format: '' as const, indent: 0, direction: 'ltr' as const, children: paragraphs.map(paragraph) } }
}
