// The way from a failure in the panel to the part of the options that may end it.

import { call } from '../../lib/bus/client.ts';

export const openOptions = (section?: string): void => void call('open-options', section ? { section } : {});
