/**
 * A chronology that was pasted, as rows: lines as they stand in a text or a PDF, cells of a table. Pure. No character is lost,
 * none is added, and what cannot be told is left open (`questionsOf`).
 */
export type { Chronology, ChronologyRow, Question, QuestionKind } from './types'
export { readChronology } from './read'
export { joinRows, questionsOf, splitRow } from './settle'
export { textOfCells } from './tables'
