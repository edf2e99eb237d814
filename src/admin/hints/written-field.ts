/** A field of the form in which somebody writes, as the browser has it. */
import type { Hint } from '@/src/model/hint'
import { hints, writingAt } from '@/src/model/hints'

export interface WrittenField {
  readonly element: HTMLElement
  /** What Payload draws the field in. */
  readonly host: HTMLElement
}

/** The field that an event is about; null for one that has no hints. */
export function writtenField(target: EventTarget | null): WrittenField | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('textarea, input[type="text"], [contenteditable="true"]') : null
  const host = element?.closest<HTMLElement>('.field-type')
  return element && host && writingAt(pathOf(element)) ? { element, host } : null
}

/** Its path in the form now: rows move. */
export function pathOf(element: HTMLElement): string {
  return element.closest<HTMLElement>('.rich-text-lexical')?.dataset.fieldPath ?? element.id.slice('field-'.length).replaceAll('__', '.')
}

/** Whether its text can be replaced as a whole. */
export function isPlain(element: HTMLElement): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
}

/** Its text; of a long text its paragraphs alone, a line each: lists, tables and headings are no sentences. */
function textOf(element: HTMLElement): string {
  if (isPlain(element)) return element.value
  return [...element.children].flatMap((child) => (child.tagName === 'P' ? (child.textContent ?? '').trim() : [])).join('\n')
}

/** The hints for what stands in it now. */
export function hintsFor({ element }: WrittenField, document: ReadonlySet<number> | undefined): readonly Hint[] {
  const how = writingAt(pathOf(element))
  return how ? hints(textOf(element), { ...how, document }) : []
}
