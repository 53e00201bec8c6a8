// The Library page: what the collection holds.

export const page = {
  name: "library",
  title: () => "Library",
  start: () => {},
  show: () => {},
};
