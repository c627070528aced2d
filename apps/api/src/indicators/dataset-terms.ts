/** What the records of a dataset may be kept for. Nothing is kept without one of these. */
export const datasetPurposes = [
  { id: 'follow-up', label: 'Uppföljning av verksamheten' },
  { id: 'audit', label: 'Revision' },
  { id: 'trial', label: 'Prov med egna filer' },
] as const;

export type DatasetPurpose = (typeof datasetPurposes)[number]['id'];
