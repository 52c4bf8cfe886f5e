/** Where the projections are: those of the office, or those a check of the record makes anew beside them. */
export type ProjectionSchema = 'main' | 'temp';
