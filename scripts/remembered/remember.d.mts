export declare function remember<Made>(work: (text: string) => Made, most: number): (text: string) => Made;
