/** For a relationship's `admin`: a list of records shows the names of the related ones (`RelationCell`). */
export const namesInList = { components: { Cell: '/src/fields/relation-cell#RelationCell' } } as const
