// Stands in for React's developer tools, which the program never loads.
export const connectToDevTools = () => undefined;
export default { initialize: () => undefined, connectToDevTools };
