// The package as Ink calls it: with a text and no options.
import stringWidth from 'string-width';
import { remember } from './remember.mjs';

// biome-ignore lint/style/noDefaultExport: as the package has it
export default remember((text) => stringWidth(text), 1000);
