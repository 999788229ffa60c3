import { openRead } from '../../src/model/read/open-read.ts';
import { DataError } from '../data/data-error.ts';
import { readDatasetFile } from '../data/dataset-file.ts';
import { readQuestion } from './read-filter.ts';
import type { PictureWish } from './write-picture.ts';

/**
 * The page ignores an event or a value of a filter that it does not know, and a QR code where there is no address, so they
 * are checked before it is opened; so is a dataset that the app does not come with. Throws DataError.
 */
export async function checkWish({ options, filter, event, data }: PictureWish): Promise<void> {
  const dataset = openRead((await readDatasetFile('export', data)).read);
  readQuestion(filter, dataset);
  if (event !== undefined && dataset.events.positionOf(event) === undefined)
    throw new DataError([`--event "${event}": there is no event of this id`]);
  if (options.qr === 'yes' && dataset.url === undefined)
    throw new DataError(['--qr: the timeline has no public address; say it as "url" in data/timeline.json']);
}
