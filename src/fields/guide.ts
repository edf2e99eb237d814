import { namesInList } from './labels'

/** The description of a field of a case with help on how to write it: `src/admin/how-to/guides.ts` has the words, by the field's path. */
export const withGuide = { components: { Description: '/src/admin/how-to/described#DescribedWithHowTo' } } as const

/** The same of a relation whose names stand in lists. */
export const namedWithGuide = { components: { ...namesInList.components, ...withGuide.components } } as const
