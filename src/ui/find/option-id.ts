/** The id of a result in the list of this id, for whoever points at it. */
export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`;
}
