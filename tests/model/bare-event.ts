/** What an event has beside its id and its words, in the order of the published format. */
export const bareEvent = {
  date: null,
  basis: 'read',
  kind: 'talks',
  status: 'occurred',
  weight: 1,
  actors: [],
  places: [],
  passages: [],
  conflicts: [],
  links: [],
  checked: null,
};
