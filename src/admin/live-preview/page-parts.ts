/** Where on a case's page stands what a field of its form says. Pure. */

/** The parts of the page by their ids, and the lists and fields of the form that they show; what is named nowhere is `glance`. */
const parts: Readonly<Record<string, readonly string[]>> = {
  main: ['title', 'headline'],
  opening: ['opening', 'plainJapanese'],
  background: ['challenges', 'resources'],
  timeline: ['timeline', 'undated'],
  story: ['summary', 'sections'],
  outcomes: ['outcomes'],
  factors: ['factors'],
  pathways: ['pathways'],
  figures: ['keyFigures'],
  limits: ['limits'],
  images: ['images'],
  cite: ['changeNotes'],
  actors: ['actors'],
  sources: ['sources', 'rowDefaults'],
  similar: ['pinnedSimilar', 'hiddenSimilar'],
  related: ['related'],
}

const partByField = new Map(Object.entries(parts).flatMap(([part, fields]) => fields.map((field) => [field, part] as const)))

/** The part of the page that a field of a case stands in. @param field the first step of its path in the form */
export function partOfPage(field: string): string {
  return partByField.get(field) ?? 'glance'
}

/** The ids on the page at which an element of the form can be seen, the nearest first; none outside the fields. */
export function idsOnPage(element: Element): readonly string[] {
  const rows: string[] = []
  for (let row = element.closest('[data-row-id]'); row; row = row.parentElement?.closest('[data-row-id]') ?? null)
    rows.push(row.getAttribute('data-row-id') ?? '')
  const field = element.closest('[id^="field-"], [data-field-path]')
  const path = field?.getAttribute('data-field-path') ?? field?.id.slice('field-'.length).replaceAll('__', '.')
  const [name] = path?.split('.') ?? []
  return name ? [...rows, partOfPage(name)] : rows
}
