/** The glossary, for those who translate. */
export { glossary, type GlossaryTerm } from '@/src/content/glossary'
