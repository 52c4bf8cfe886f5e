/** The same generated cases in every run, so that no mutant lives or dies by chance; the first that fails is enough. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20240609, endOnFailure: true });
